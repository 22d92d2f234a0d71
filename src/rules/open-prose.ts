import { openDocument } from '../book/document-text.ts';
import type { LoadedParts } from '../book/load.ts';
import type { ProseDocument } from './rule.ts';

/**
 * Opens the prose of every document that has some and whose prose can be read. Parsing Markdown is heavy, so it is
 * only loaded for those who have some.
 */
export async function proseOpener({
  folder,
  files,
  withProse,
}: LoadedParts): Promise<() => Iterable<ProseDocument>> {
  if (withProse.size === 0) return () => [];
  const { parseProse } = await import('../book/prose/parse-prose.ts');
  return function* open() {
    for (const file of files) {
      if (!withProse.has(file.file)) continue;
      const document = openDocument(folder, file);
      if ('problem' in document) continue;
      const parsed = parseProse(document);
      if ('tree' in parsed) {
        const { text, proseStart } = document;
        yield { file: file.file, text, proseStart, tree: parsed.tree };
      }
    }
  };
}
