import { usageOf } from '../../analysis/usage.ts';
import type { Book, Journey } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';

/** Journeys that tell another state of the same journey, and what they are to it. */
export interface RelatedJourneys {
  /** What stands before their titles: `Replaces`. */
  readonly name: string;
  readonly journeys: readonly Journey[];
}

/** What a journey replaces or is replaced by, and what it is held against: only what there is. */
export function relatedJourneys(book: Book, journey: Journey): readonly RelatedJourneys[] {
  const { journeys } = lookup(book);
  const { journeysByReplaced, journeysByPlan } = usageOf(book);
  return [
    { name: 'Replaces', journeys: [journeys.get(journey.replaces ?? '')] },
    { name: 'To be replaced by', journeys: journeysByReplaced.get(journey.id) ?? [] },
    {
      name: journey.actual ? 'Observed, against the plan' : 'Held against',
      journeys: [journeys.get(journey.of ?? '')],
    },
    { name: 'Observed in', journeys: journeysByPlan.get(journey.id) ?? [] },
  ]
    .map(({ name, journeys: some }) => ({ name, journeys: some.filter((one) => one !== undefined) }))
    .filter(({ journeys: some }) => some.length > 0);
}
