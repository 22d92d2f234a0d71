import { z } from 'zod';
import { comparableJourneys, compareSegments } from '../../../analysis/segment-comparison.ts';
import { emotion } from '../../../schema/data/figures.ts';
import { ids } from '../../../schema/data/parts.ts';
import { dataKind } from '../data-kind.ts';
import { curve } from '../parts/curve.ts';

const { mean, peakEnd, warnings } = curve.shape;

/** Several segments side by side on one journey. */
export const comparison = dataKind(
  'Two to four segments side by side on one journey. No figure joins them.',
  {
    journey: z.string().describe('The id of the journey'),
    segments: z
      .array(
        z.strictObject({
          segment: z.string().describe('The id of the segment'),
          mean,
          peakEnd,
          warnings,
        }),
      )
      .describe('The segments compared, in the order of the book'),
    left: ids.describe('Segments with known emotions for whom there is no room'),
    unheard: ids.describe('Segments of the journey of whom no emotion is known'),
    steps: z
      .array(
        z.strictObject({
          step: z.string().describe('The id of the step'),
          emotions: z
            .array(emotion.nullable())
            .describe('What each compared segment feels, in their order; null where it is not known'),
          spread: z
            .number()
            .min(0)
            .max(4)
            .nullable()
            .describe(
              'How far the highest lies above the lowest, in points; null where fewer than two are known',
            ),
        }),
      )
      .describe('Every step of the journey, in order'),
    widest: ids.describe('The ids of the steps at which they are furthest apart; none where they never part'),
    agreed: ids.describe('The ids of the steps at which all are known and feel the same'),
  },
  function* ({ book }) {
    for (const journey of comparableJourneys(book)) {
      yield {
        address: `compare/${journey.id}/`,
        content: () => {
          const { segments, left, unheard, steps, widest, agreed } = compareSegments(book, journey);
          return {
            journey: journey.id,
            segments: segments.map((line) => ({
              segment: line.segment,
              mean: line.mean.value,
              peakEnd: line.peakEnd.value,
              warnings: line.peakEnd.warnings,
            })),
            left,
            unheard,
            steps: steps.map(({ step, emotions, spread }) => ({ step: step.id, emotions, spread })),
            widest: widest.map(({ step }) => step.id),
            agreed: agreed.map(({ step }) => step.id),
          };
        },
      };
    }
  },
);
