import { z } from 'zod';
import { leanLineOf } from '../../../analysis/lean-line.ts';
import { lookup } from '../../../book/lookup.ts';
import { goal as fields } from '../../../schema/data/lean-line.ts';
import { claim, ids } from '../../../schema/data/parts.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { listed, listedAs } from '../parts/listed.ts';
import { metricStanding, standingData } from '../parts/metric-standing.ts';

const { serves, by } = fields.shape;

/** From the vision to the goals, and to the initiatives that serve them. */
export const goals = onePage(
  addressOf('goal'),
  'From the vision to the goals, and from the goals to the initiatives that serve them.',
  {
    ...dated,
    vision: claim.optional().describe('Where the organisation wants to be'),
    documents: z
      .array(
        z.strictObject({
          ...listed,
          serves,
          by,
          metrics: z.array(metricStanding).describe('What tells whether it is reached'),
          initiatives: ids.describe('The ids of the initiatives that serve it'),
        }),
      )
      .describe('The goals, by id'),
    adrift: ids.describe('The ids of the initiatives that serve no goal'),
  },
  (from) => {
    const { book } = from;
    const { vision } = book.settings;
    const line = leanLineOf(book);
    const { metrics } = lookup(book);
    return {
      ...asOfIn(from),
      ...(vision && { vision }),
      documents: book.goals.map((goal) => ({
        ...listedAs('goal', goal),
        ...(goal.serves && { serves: goal.serves }),
        ...(goal.by !== undefined && { by: goal.by }),
        metrics: goal.metrics.flatMap((id) => {
          const metric = metrics.get(id);
          return metric ? [standingData(metric, from)] : [];
        }),
        initiatives: (line.initiativesByGoal.get(goal.id) ?? []).map(({ id }) => id),
      })),
      adrift: line.adrift.map(({ id }) => id),
    };
  },
);
