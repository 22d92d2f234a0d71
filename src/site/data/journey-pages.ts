import type { Book, Journey } from '../../book/book.ts';
import { pathOf, pathTo } from './paths.ts';

/** One page of the list of journeys. */
export interface JourneyPage {
  /** Counted from 1. */
  readonly number: number;
  readonly href: string;
  readonly journeys: readonly Journey[];
}

const size = 100;

/** The list of all journeys in pages of a hundred; a book without journeys has one empty page. */
export function journeyPages(book: Book): readonly JourneyPage[] {
  const count = Math.max(1, Math.ceil(book.journeys.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    href: index === 0 ? pathOf('journey') : pathTo(`browse/journeys/${index + 1}/`),
    journeys: book.journeys.slice(index * size, (index + 1) * size),
  }));
}
