import { emotionCurve, stepsOf } from '../../analysis/emotion-curve.ts';
import type { Book, Journey } from '../../book/book.ts';
import { folders, isPaged, type PagedKind } from '../data/paths.ts';
import { lists } from './lists.ts';

/** A file of data beside the pages: its path within the site, and its text in pieces. */
export interface DataFile {
  readonly path: string;
  readonly pieces: () => Iterable<string>;
}

/** The version of what these files say. It grows when a program that reads them would have to change. */
const version = 1;

/**
 * The data of a book, for programs: `book.json` with everything, `<folder>/index.json` beside each list with the
 * ids, titles and addresses of its documents, and `<folder>/<id>/index.json` beside each document’s page with the
 * document as the pages know it: every reference resolved, every default filled in, what is not known left out.
 */
export function* dataFiles(book: Book): Generator<DataFile> {
  yield { path: 'book.json', pieces: () => wholeBook(book) };
  for (const [kind, list] of Object.entries(lists)) {
    if (!isPaged(kind)) continue;
    const documents = book[list].filter(({ id }) => kind !== 'page' || id !== 'index');
    if (documents.length === 0) continue;
    const listed = documents.map(({ id, title }) => ({ id, title, address: addressOf(kind, id) }));
    yield file(`${folders[kind]}/`, { version, kind, documents: listed });
    for (const document of documents)
      yield file(addressOf(kind, document.id), {
        version,
        kind,
        document,
        ...('phases' in document && { curves: curvesOf(document) }),
      });
  }
}

function file(address: string, content: object): DataFile {
  return { path: `${address}index.json`, pieces: () => [`${JSON.stringify(content, null, 2)}\n`] };
}

/** The address of a document’s page within the site. */
function addressOf(kind: PagedKind, id: string): string {
  return `${folders[kind]}/${id}/`;
}

/** The emotion curve of a journey, as its map draws it: a line for each segment, null where nothing is known. */
function curvesOf(journey: Journey) {
  const steps = stepsOf(journey);
  return emotionCurve(journey).map(({ segment, points }) => ({
    ...(segment !== undefined && { segment }),
    points: points.map((emotion, place) => ({ step: steps[place]?.id, emotion })),
  }));
}

/** The whole book, a line for each document: it is never in memory at once, and its changes can be read. */
function* wholeBook(book: Book): Generator<string> {
  yield `{\n"version": ${version},\n"settings": ${JSON.stringify(book.settings)}`;
  for (const list of [...Object.values(lists), 'glossary'] as const) {
    yield `,\n"${list}": [`;
    for (const [place, document] of book[list].entries())
      yield `${place === 0 ? '\n' : ',\n'}${JSON.stringify(document)}`;
    yield ']';
  }
  yield '\n}\n';
}
