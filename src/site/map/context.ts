import type { Book, Journey } from '../../book/book.ts';
import { lookup, type Lookup } from '../../book/lookup.ts';
import { segmentSign, signOf } from '../../diagrams/segment-mark.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';

/** What a lane may ask about the journey whose steps it shows. */
export interface MapContext {
  readonly book: Book;
  readonly journey: Journey;
  readonly known: Lookup;
}

/** The context of a journey’s map. */
export function contextOf(book: Book, journey: Journey): MapContext {
  return { book, journey, known: lookup(book) };
}

const places = new WeakMap<Book, ReadonlyMap<string, number>>();

/** The number of the sign of a segment: its place in the book decides, so that it is the same on every page. */
export function signOfSegment(book: Book, segment: string | undefined): number {
  let order = places.get(book);
  if (order === undefined) {
    order = new Map(book.segments.map((one, place) => [one.id, place]));
    places.set(book, order);
  }
  return signOf(segment === undefined ? -1 : (order.get(segment) ?? -1));
}

/** A segment’s sign and name. */
export function segmentName(book: Book, segment: string): Markup {
  const title = lookup(book).segments.get(segment)?.title ?? segment;
  return markup`<span class="segment-name">${segmentSign(signOfSegment(book, segment))}${title}</span>`;
}
