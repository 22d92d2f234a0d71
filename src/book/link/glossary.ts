import type { Term } from '../book.ts';
import type { SoundGlossary } from './document.ts';
import type { References } from './references.ts';
import { uniqueIds } from './step-ids.ts';

/** The terms of a book in the order of the alphabet, each with an id that an address can end in. */
export function linkGlossary({ file, data }: SoundGlossary, references: References): readonly Term[] {
  const titles = Object.keys(data).sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  const ids = uniqueIds(
    titles.map((title) => ({ title })),
    'term',
  );
  return titles.flatMap((title, index) => {
    const written = data[title];
    if (!written) return [];
    const definition = references.claim(written, { file, path: [] }, title);
    return [{ id: ids[index] ?? title, title, definition, file }];
  });
}
