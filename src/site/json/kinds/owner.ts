import { usageOf } from '../../../analysis/usage.ts';
import { ids } from '../../../schema/data/parts.ts';
import { team as document } from '../../../schema/data/touchpoints.ts';
import { documentPages } from '../data-kind.ts';

/** A team: what it answers for. */
export const owner = documentPages(
  'team',
  ({ teams }) => teams,
  'A team: the journeys and touchpoints it answers for.',
  {
    document: document.describe('The team'),
    journeys: ids.describe('The ids of the journeys it owns'),
    touchpoints: ids.describe('The ids of the touchpoints it owns'),
  },
  (one, { book }) => ({
    document: one,
    journeys: (usageOf(book).journeysByOwner.get(one.id) ?? []).map(({ id }) => id),
    touchpoints: book.touchpoints.filter((touchpoint) => touchpoint.owner === one.id).map(({ id }) => id),
  }),
);
