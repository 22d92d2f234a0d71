import type { Book } from '../book/book.ts';
import type { KnownNames } from './json-schema.ts';

/** Every name of a book that a reference can lead to, sorted. */
export function knownNames(book: Book): KnownNames {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).sort();
  const steps = book.journeys.flatMap(({ id, phases }) =>
    phases.flatMap((phase) => phase.steps.map((step) => `${id}#${step.id}`)),
  );
  const journeys = [...ids(book.journeys), ...book.journeys.flatMap(({ aliases }) => aliases)];
  const grounds = [book.touchpoints, book.segments, book.channels, book.metrics, book.sources].flatMap(ids);
  return {
    journey: [...new Set(journeys)].sort(),
    segment: ids(book.segments),
    touchpoint: ids(book.touchpoints),
    channel: ids(book.channels),
    team: ids(book.teams),
    framework: ids(book.frameworks),
    source: ids(book.sources),
    metric: ids(book.metrics),
    goal: ids(book.goals),
    opportunity: ids(book.opportunities),
    initiative: ids(book.initiatives),
    stage: [...new Set(book.frameworks.flatMap(({ stages }) => ids(stages)))].sort(),
    step: steps.sort(),
    ground: [...new Set([...steps, ...journeys, ...grounds])].sort(),
  };
}
