import { defineRule } from '../rule.ts';

/**
 * A live journey was never reviewed, though the book asks for reviews.
 *
 * A cadence without a first day never falls due: `stale-review` cannot warn of it, and the map grows old unseen. A
 * draft need not be reviewed yet.
 *
 * ## Fine
 *
 * ```yaml content/book.yaml
 * title: Bread
 * reviewEvery: 6 months
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * status: draft
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ## Not fine
 *
 * ```yaml content/book.yaml
 * title: Bread
 * reviewEvery: 6 months
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```text
 * journeys/bread.yaml:1:8-20 “Buying bread” was never reviewed.
 *   Write the day it was last held against reality under `reviewed`, or make it a draft.
 * ```
 *
 * ## How to mend it
 *
 * Write the day on which somebody last held the journey against reality under `reviewed`; if nobody has, do it now or
 * make it a draft.
 */
export const neverReviewed = defineRule({
  id: 'never-reviewed',
  group: 'governance',
  severity: 'info',
  create: ({ book, report }) => ({
    journey(journey) {
      const { reviewed, status, reviewEvery = book.settings.reviewEvery } = journey;
      if (reviewed !== undefined || status !== 'live' || reviewEvery === undefined) return;
      report({
        in: journey,
        path: ['title'],
        reason: `“${journey.title}” was never reviewed.`,
        note: 'Write the day it was last held against reality under `reviewed`, or make it a draft.',
      });
    },
  }),
});
