import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';

/** What a file says, before anybody has looked at it. */
export type Raw = Readonly<Record<string, unknown>>;

/** A document as it is written. */
export interface RawDocument {
  readonly id: string;
  readonly raw: Raw;
}

/** A step with what is written around it. */
export interface RawStep {
  readonly journey: RawDocument;
  readonly stage: string;
  readonly step: Raw;
}

/** The documents of a folder of a book, read with nothing but a YAML parser, by their ids. */
export function rawDocuments(book: string, folder: string): readonly RawDocument[] {
  return globSync('**/*.{yaml,mdx}', { cwd: path.join(book, folder) })
    .map((file) => {
      const text = readFileSync(path.join(book, folder, file), 'utf8');
      const front = file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text;
      const id = file.replace(/\.(yaml|mdx)$/, '').replaceAll(path.sep, '/');
      return { id, raw: asRecord(load(front)) };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Every step of every journey. A step that is only a title is one. */
export function rawSteps(book: string): readonly RawStep[] {
  return rawDocuments(book, 'journeys').flatMap((journey) =>
    asList(journey.raw['phases']).flatMap((phase) =>
      asList(asRecord(phase)['steps']).map((step) => ({
        journey,
        stage: asText(asRecord(phase)['stage']),
        step: typeof step === 'string' ? { title: step } : asRecord(step),
      })),
    ),
  );
}

export function asRecord(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** One thing or a list of them; nothing is an empty list. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function asTexts(value: unknown): readonly string[] {
  return asList(value).map(asText);
}
