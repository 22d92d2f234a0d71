import type { Fact } from '../../analysis/matrix/fact.ts';
import { factsOf } from '../../analysis/matrix/facts-of.ts';
import type { MeasureId } from '../../analysis/matrix/measure.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { toldMeasures } from './told-measures.ts';

/** More facts than these no browser should be asked to hold; their matrices are tables that stand as they are. */
const mostFacts = 25_000;

/** The measures with which readers can work: those of which the book says something, and not too much. */
export function workableMeasures(book: Book): readonly MeasureId[] {
  return [...toldMeasures(book)].flatMap(([measure, { facts }]) =>
    facts === 0 || facts > mostFacts ? [] : [measure],
  );
}

/** What a book says of each measure with which readers can work, one measure after the other. */
export function* workableFacts(
  book: Book,
  asOf?: string,
): Generator<{ readonly measure: MeasureId; readonly facts: readonly Fact[] }> {
  const framework = lookup(book).frameworks.get(book.settings.framework);
  if (framework === undefined) return;
  for (const measure of workableMeasures(book))
    yield { measure, facts: factsOf(book, measure, { framework, asOf }) };
}

/** Where the facts of a measure are, within the site. */
export function addressOfFacts(measure: MeasureId): string {
  return `matrix/facts/${measure}/`;
}
