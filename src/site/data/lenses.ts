import type { Book, BookFramework, Journey } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { pathTo } from './paths.ts';

/**
 * The frameworks a journey can be read through besides its own, as the book lists them. A journey that lies where
 * the page of a lens would be keeps its address.
 */
export function lensesOf(book: Book, journey: Journey): readonly BookFramework[] {
  const { frameworks, journeys } = lookup(book);
  return [...new Set(book.settings.lenses)].flatMap((id) => {
    const framework = frameworks.get(id);
    if (framework === undefined || id === journey.framework) return [];
    return journeys.has(`${journey.id}/through/${id}`) ? [] : [framework];
  });
}

/** Whether some journey of a book can be read through another framework than its own. */
export function hasLenses(book: Book): boolean {
  return (
    book.settings.lenses.length > 0 && book.journeys.some((journey) => lensesOf(book, journey).length > 0)
  );
}

/** The address of the page of a journey read through a framework. */
export function pathOfLens(journey: string, framework: string): string {
  return pathTo(`journeys/${journey}/through/${framework}/`);
}
