import { z } from 'zod';
import {
  atlas as levelsOf,
  atlasJourneys,
  type AtlasCell,
  journeysByStretch,
  stretches,
} from '../../../analysis/atlas.ts';
import { exitTargets } from '../../../analysis/exit-targets.ts';
import { longTail } from '../../../analysis/long-tail.ts';
import { count, emotion, share } from '../../../schema/data/figures.ts';
import { exitTarget } from '../../../schema/data/journey.ts';
import { ids } from '../../../schema/data/parts.ts';
import { lifecycleStretch } from '../../../schema/framework.ts';
import { onePage } from '../data-kind.ts';
import { exitData, exitInBook } from '../parts/exits.ts';

const cell = z
  .strictObject({
    span: z.int().min(1).describe('How many stretches it spans'),
    steps: ids.describe('The ids of the steps told there'),
    certain: z
      .boolean()
      .describe('Whether they lie here, or somewhere among the stretches their stage covers'),
    lowest: emotion.nullable().describe('The lowest emotion anyone has here; null where none is known'),
    step: z.string().describe('The step with that emotion, else the first one'),
  })
  .meta({ id: 'AtlasCell', description: 'What a journey tells of neighbouring stretches.' });

/** The whole book along the customer lifecycle, and where customers leave to. */
export const atlas = onePage(
  'atlas/',
  'Every journey that is not archived along the customer lifecycle, and where customers leave to.',
  {
    stretches: z
      .array(
        z.strictObject({
          stretch: lifecycleStretch.describe('The stretch of the customer lifecycle'),
          journeys: count.describe('How many journeys tell anything of it'),
        }),
      )
      .describe('The stretches of the customer lifecycle, in its order'),
    purchase: z
      .strictObject({
        beforeNeed: count.describe('Steps before the need'),
        before: count.describe('Steps on the way to the purchase'),
        purchase: count.describe('Steps at the purchase'),
        after: count.describe('Steps after it'),
        unknown: count.describe('Steps of which that is not known'),
        shareAfter: share
          .nullable()
          .describe('The share of the steps whose place is known that lies after it; null where none is'),
      })
      .describe('How the steps lie around the purchase'),
    levels: z
      .array(
        z.strictObject({
          level: z.string().optional().describe('The name of the level; absent for journeys without one'),
          rows: z
            .array(
              z.strictObject({
                journey: z.string().describe('The id of the journey'),
                depth: count.describe('How many journeys it lies within'),
                cells: z
                  .array(cell.nullable())
                  .describe('They span all stretches in order; null for one of which nothing is told'),
                outside: count.describe('How many of its steps have a stage that covers no stretch'),
              }),
            )
            .describe('Each journey after the one it is part of'),
        }),
      )
      .describe('The journeys by level'),
    exits: z
      .array(
        z.strictObject({
          title: z.string().describe('The title of what they leave to, or the name that was written'),
          target: exitTarget.optional().describe('What that is in the book; absent for a name outside of it'),
          exits: z.array(exitInBook).describe('The exits that lead there, in the order of the book'),
        }),
      )
      .describe('Where customers leave to; what most steps lead out to first'),
  },
  ({ book }) => {
    const counts = journeysByStretch(book, atlasJourneys(book));
    const { steps, after } = longTail(book, ({ journey }) => journey.status !== 'archived');
    return {
      stretches: stretches.map((stretch, place) => ({ stretch, journeys: counts[place] ?? 0 })),
      purchase: {
        beforeNeed: steps['before-need'].length,
        before: steps.before.length,
        purchase: steps.purchase.length,
        after: steps.after.length,
        unknown: steps.unknown.length,
        shareAfter: after,
      },
      levels: levelsOf(book, true).map(({ level, rows }) => ({
        ...(level !== undefined && { level }),
        rows: rows.map(({ journey, depth, cells, outside }) => ({
          journey: journey.id,
          depth,
          cells: cells.map((one) => one && cellData(one)),
          outside,
        })),
      })),
      exits: exitTargets(book).map(({ title, target, exits }) => ({
        title,
        ...(target && { target }),
        exits: exits.map(exitData),
      })),
    };
  },
);

function cellData({ span, steps, certain, lowest, step }: AtlasCell) {
  return { span, steps: steps.map(({ id }) => id), certain, lowest, step: step.id };
}
