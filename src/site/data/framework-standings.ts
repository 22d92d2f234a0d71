import { bookLens } from '../../analysis/book-lens.ts';
import { usageOf } from '../../analysis/usage.ts';
import type { Book, BookFramework } from '../../book/book.ts';

/** How a book looks through one framework, in figures. */
export interface FrameworkStanding {
  readonly framework: BookFramework;
  /** How many journeys are written in it. */
  readonly written: number;
  /** Whether journeys offer it as another view. */
  readonly offered: boolean;
  /** How many steps the book has, and how many of them have a stage in it. */
  readonly count: number;
  readonly placed: number;
  /** How many of its stages no step falls into. */
  readonly empty: number;
}

/** How a book looks through each of its frameworks. */
export function frameworkStandings(book: Book): readonly FrameworkStanding[] {
  const uses = usageOf(book).journeysByFramework;
  return book.frameworks.map((framework) => {
    const { count, stages } = bookLens(book, framework);
    return {
      framework,
      written: uses.get(framework.id)?.length ?? 0,
      offered: book.settings.lenses.includes(framework.id),
      count,
      placed: stages.reduce((sum, { steps }) => sum + steps.count, 0),
      empty: stages.filter(({ steps }) => steps.count === 0).length,
    };
  });
}
