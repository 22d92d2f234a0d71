import type { Fact } from '../../analysis/matrix/fact.ts';
import { factsOf } from '../../analysis/matrix/facts-of.ts';
import { isMeasure, type MeasureId, measures } from '../../analysis/matrix/measure.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';

/** More facts than these no browser should be asked to hold; their matrices are tables that stand as they are. */
const mostFacts = 25_000;

/** What a book says of each measure of which it says anything, where readers can work with it. */
export function workableFacts(
  book: Book,
  asOf?: string,
): readonly { readonly measure: MeasureId; readonly facts: readonly Fact[] }[] {
  const framework = lookup(book).frameworks.get(book.settings.framework);
  if (framework === undefined) return [];
  return Object.keys(measures)
    .filter(isMeasure)
    .flatMap((measure) => {
      const facts = factsOf(book, measure, { framework, asOf });
      return facts.length === 0 || facts.length > mostFacts ? [] : [{ measure, facts }];
    });
}

const known = new WeakMap<Book, readonly MeasureId[]>();

/** The measures with which readers can work; found once for each book. */
export function workableMeasures(book: Book): readonly MeasureId[] {
  const found = known.get(book) ?? workableFacts(book).map(({ measure }) => measure);
  known.set(book, found);
  return found;
}

/** Where the facts of a measure are, within the site. */
export function addressOfFacts(measure: MeasureId): string {
  return `matrix/facts/${measure}/`;
}
