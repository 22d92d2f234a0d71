import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a build has written. */
export interface OutputSize {
  readonly files: number;
  readonly bytes: number;
  /** The mean size of a journey’s page, without its Mermaid diagram. */
  readonly pageBytes: number;
}

const mermaidSection = /<section class="mermaid-section".*?<\/section>/gs;

/** The size of a built site. */
export function sizeOfOutput(folder: string): OutputSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const pages = files.filter((file) => isJourney(path.relative(folder, file)));
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    pageBytes: pages.reduce((sum, file) => sum + sizeWithoutMermaid(file), 0) / pages.length,
  };
}

function isJourney(file: string): boolean {
  const [first, ...others] = file.split(path.sep);
  const [page, name] = others.slice(-2);
  return first === 'journeys' && others.length > 1 && name === 'index.html' && page !== 'embed';
}

function sizeWithoutMermaid(file: string): number {
  return Buffer.byteLength(readFileSync(file, 'utf8').replaceAll(mermaidSection, ''));
}
