import { z } from 'zod';
import { stepsOf } from '../../../analysis/emotion-curve.ts';
import type { Experience } from '../../../analysis/experience.ts';
import type { Journey } from '../../../book/book.ts';
import { emotion } from '../../../schema/data/figures.ts';
import { warning } from '../../../schema/data/findings.ts';

/** The emotions of one segment along a journey. */
export const curve = z
  .strictObject({
    segment: z.string().optional().describe('The id of the segment; absent where the journey names none'),
    points: z
      .array(
        z.strictObject({
          step: z.string().describe('The id of the step'),
          emotion: emotion.nullable().describe('The emotion there; null where it is not known'),
        }),
      )
      .describe('Every step of the journey, in order'),
    mean: emotion.nullable().describe('The mean of the known emotions; null where none is known'),
    peakEnd: emotion
      .nullable()
      .describe('Half the sum of the strongest and the last known emotion; null where none is known'),
    warnings: z.array(warning).describe('Why these figures should be read with care'),
  })
  .meta({ id: 'Curve', description: 'The emotions of one segment along a journey.' });

/** The emotions of one segment along a journey. */
export function curveData(journey: Journey, { segment, points, mean, peakEnd }: Experience) {
  return {
    ...(segment !== undefined && { segment }),
    points: stepsOf(journey).map(({ id }, place) => ({ step: id, emotion: points[place] ?? null })),
    mean: mean.value,
    peakEnd: peakEnd.value,
    warnings: peakEnd.warnings,
  };
}
