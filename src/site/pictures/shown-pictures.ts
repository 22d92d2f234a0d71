import { stepsOf } from '../../analysis/emotion-curve.ts';
import type { Book } from '../../book/book.ts';

/** The files of the pictures that the maps of a book show, each once, relative to it. */
export function shownPictures({ journeys }: Pick<Book, 'journeys'>): ReadonlySet<string> {
  return new Set(journeys.flatMap((journey) => stepsOf(journey).flatMap(({ image }) => image?.src ?? [])));
}
