import { z } from 'zod';
import type { Book } from '../../book/book.ts';
import type { Data, Fields } from '../../schema/data/as-written.ts';
import { folders, type PagedKind } from '../data/paths.ts';
import type { Site } from '../data/site.ts';
import { noticed, noticedData } from './parts/noticed.ts';

/** What the data of a site is made from. The folder of the book tells lines; without it they are not known. */
export type DataSource = Pick<Site, 'book' | 'history' | 'findings' | 'past' | 'ruleSays'> &
  Partial<Pick<Site, 'root'>>;

/** The data of one page: the address of the page within the site, ending in `/` unless it is the home page, and what it shows. */
export interface PageData<Content> {
  readonly address: string;
  readonly content: () => Content;
}

/** The data beside all pages of one kind. */
export interface DataKind {
  /** What the data says, field by field. */
  readonly fields: Fields;
  /** The page in a sentence. */
  readonly says: string;
  readonly pages: (from: DataSource) => Iterable<PageData<object>>;
}

/** What data with these fields has to say. */
type Content<Shape extends Fields> = Data<z.ZodObject<Shape, z.core.$strict>>;

/** The data beside all pages of one kind; what it says is held to its fields. */
export function dataKind<Shape extends Fields>(
  says: string,
  fields: Shape,
  pages: (from: DataSource) => Iterable<PageData<Content<Shape>>>,
): DataKind {
  return { says, fields, pages };
}

/** The data of a page there is only one of. */
export function onePage<Shape extends Fields>(
  address: string,
  says: string,
  fields: Shape,
  content: (from: DataSource) => Content<Shape>,
): DataKind {
  return dataKind(says, fields, (from) => [{ address, content: () => content(from) }]);
}

/** The data of pages of which each document of a kind has one, each with what the rules notice in it. */
export function documentPages<Document extends { readonly id: string }, Shape extends Fields>(
  kind: PagedKind,
  documents: (book: Book) => readonly Document[],
  says: string,
  fields: Shape,
  content: (document: Document, from: DataSource) => Content<Shape>,
): DataKind {
  return {
    says,
    fields: { ...fields, noticed: z.array(noticed).describe('What the rules notice in it') },
    pages: function* (from) {
      for (const document of documents(from.book)) {
        const told = () =>
          from.findings.of({ kind, id: document.id }).map((finding) => noticedData(finding, from));
        yield {
          address: addressOf(kind, document.id),
          content: () => Object.assign({}, content(document, from), { noticed: told() }),
        };
      }
    },
  };
}

/** The address of a document’s page within the site, or of the list of its kind when no id is given. */
export function addressOf(kind: PagedKind, id?: string): string {
  return id === undefined ? `${folders[kind]}/` : `${folders[kind]}/${id}/`;
}
