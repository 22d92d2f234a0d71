import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mermaid } from 'mermaid';

/** A diagram as Mermaid understood it: its type (`journey`, `flowchart-v2`, …) and the store its grammar filled. */
export interface ParsedDiagram {
  readonly type: string;
  readonly db: DiagramStore;
}

/** What the stores of all types of diagram have in common. */
export interface DiagramStore {
  getDiagramTitle?: () => string;
  getAccTitle?: () => string;
  getAccDescription?: () => string;
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Parses a Mermaid source of any type, without a DOM, and hands the result to `read`. Mermaid keeps one store
 * per diagram type and empties it at the next parse, so it may be looked at only inside `read`.
 *
 * Rejects with whatever Mermaid's grammar throws, which differs between the types of diagram.
 */
export function parseDiagram<T>(source: string, read: (diagram: ParsedDiagram) => T): Promise<T> {
  const result = queue.then(async () => {
    const mermaid = await (loading ??= loadMermaid());
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor, `parse`, does not give the content
    return read(await mermaid.mermaidAPI.getDiagramFromText(source));
  });
  queue = result.catch(() => undefined);
  return result;
}

let loading: Promise<Mermaid> | undefined;

async function loadMermaid(): Promise<Mermaid> {
  await standInForPurifier();
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false, logLevel: 'fatal' });
  return mermaid;
}

/**
 * Without a `window` DOMPurify has no methods, yet Mermaid's parsers call two of them. Nothing parsed here is
 * ever drawn, so text may pass as it is. The copy that Mermaid itself loads must be the one to get them.
 */
async function standInForPurifier(): Promise<void> {
  const fromHere = createRequire(import.meta.url);
  const fromMermaid = createRequire(fromHere.resolve('mermaid'));
  const file = join(dirname(fromMermaid.resolve('dompurify')), 'purify.es.mjs');
  const module: unknown = await import(pathToFileURL(file).href);
  if (!isPurifier(module)) throw new Error(`${file} is not the DOMPurify that Mermaid was built for.`);
  if (module.default.isSupported) return;
  Object.assign(module.default, {
    addHook: () => undefined,
    removeAllHooks: () => undefined,
    sanitize: String,
  });
}

function isPurifier(module: unknown): module is { default: { isSupported: boolean } } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'default' in module &&
    typeof module.default === 'function'
  );
}
