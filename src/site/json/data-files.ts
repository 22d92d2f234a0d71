import type { Data } from '../../schema/data/as-written.ts';
import type { book as bookAsData } from '../../schema/data/book.ts';
import { isWanted } from '../data/wanted-pages.ts';
import type { DataSource } from './data-kind.ts';
import { addressOfSchema, dataVersion, jsonSchemas } from './data-schemas.ts';
import { dataKinds } from './kinds/index.ts';
import { lists } from './lists.ts';

/** A file of data of a site: its path within the site, and its text in pieces. */
export interface DataFile {
  readonly path: string;
  readonly pieces: () => Iterable<string>;
}

/** Which pages a site has: those that a book has anything for, or every one. */
export type Having = 'what-is-told' | 'everything';

/**
 * The data of a site, for programs: `book.json` with everything, `index.json` beside each page with what that page
 * shows, and in `schemas/` what all of them mean. A file is made when its pieces are asked for, so that a large book
 * is never in memory as a whole.
 */
export function* dataFiles(from: DataSource, having: Having = 'what-is-told'): Generator<DataFile> {
  yield { path: 'book.json', pieces: () => wholeBook(from.book) };
  for (const [kind, { pages }] of Object.entries(dataKinds)) {
    if (having === 'what-is-told' && !isWanted(kind, from.book, from.history.asOf)) continue;
    for (const { address, content } of pages(from)) {
      const path = `${address}index.json`;
      yield { path, pieces: () => [`${JSON.stringify({ ...headOf(kind, path), ...content() })}\n`] };
    }
  }
  for (const [kind, schema] of jsonSchemas())
    yield { path: addressOfSchema(kind), pieces: () => [`${JSON.stringify(schema, null, 2)}\n`] };
}

/** What begins a file: where its schema is, seen from there, the version of all data, and what it is about. */
function headOf(kind: string, path: string) {
  const up = '../'.repeat(path.split('/').length - 1);
  return { $schema: `${up || './'}${addressOfSchema(kind)}`, version: dataVersion, kind };
}

/** The whole book, a line for each document: it is never in memory at once, and its changes can be read. */
function* wholeBook(book: Data<typeof bookAsData>): Generator<string> {
  const head = Object.entries({ ...headOf('book', 'book.json'), settings: book.settings });
  yield `{\n${head.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}`;
  for (const list of [...Object.values(lists), 'glossary'] as const) {
    yield `,\n"${list}": [`;
    for (const [place, document] of book[list].entries())
      yield `${place === 0 ? '\n' : ',\n'}${JSON.stringify(document)}`;
    yield ']';
  }
  yield '\n}\n';
}
