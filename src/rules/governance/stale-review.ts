import { reviewOf } from '../../analysis/review.ts';
import { defineRule } from '../rule.ts';

/**
 * The review of a journey is overdue.
 *
 * What customers live through changes, and a map that nobody has held against it since looks as true as on its first
 * day. The cadence is the team’s own promise: `reviewEvery`, for the whole book or for one journey.
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
 * reviewed: 2026-06-01
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * date: 2026-09-01
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
 * reviewed: 2025-12-01
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * date: 2026-09-01
 * ```
 *
 * ```text
 * journeys/bread.yaml:2:11-21 The review of “Buying bread” was due on 2026-06-01.
 *   Hold it against reality again, then write the day under `reviewed`.
 * ```
 *
 * ## How to mend it
 *
 * Walk the journey again with those who know it, change what is no longer so, and then write the day under
 * `reviewed`. Today is the day of the newest commit, or the one given with `--as-of`.
 */
export const staleReview = defineRule({
  id: 'stale-review',
  group: 'governance',
  severity: 'warning',
  create: ({ book, asOf, report }) => ({
    journey(journey) {
      if (journey.status === 'archived') return;
      const { due, overdue } = reviewOf(journey, book.settings, asOf);
      if (!overdue || due === undefined) return;
      report({
        in: journey,
        path: ['reviewed'],
        reason: `The review of “${journey.title}” was due on ${due}.`,
        note: 'Hold it against reality again, then write the day under `reviewed`.',
      });
    },
  }),
});
