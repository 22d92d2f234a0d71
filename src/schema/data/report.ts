import { z } from 'zod';
import { count, emotion, rice, share } from './figures.ts';
import { quadrant, riceFactor, trimKind, warning } from './findings.ts';
import { date } from './parts.ts';

const written = z
  .strictObject({
    file: z.string().describe('The file, relative to the book'),
    line: z.int().min(1).optional().describe('The line, from 1; absent where the files were not at hand'),
  })
  .meta({ id: 'Written', description: 'Where something is written.' });

const figure = z.number().meta({
  id: 'RatingFigure',
  description: 'As its method says: a share from 0 to 1, or a mean on the rating scale of the book.',
});
const scoreKind = z.enum(['share', 'mean']).nullable();
const thresholds = z
  .strictObject({
    importance: figure.describe('Where high importance begins'),
    performance: figure.describe('Where high satisfaction begins'),
  })
  .nullable();

const touchpoint = z
  .strictObject({
    importance: figure.nullable().describe('How important it is; null where that is not known'),
    satisfaction: figure.nullable().describe('How well it does; null where that is not known'),
    opportunity: z
      .number()
      .min(0)
      .max(20)
      .nullable()
      .describe('The opportunity score, from 0 to 20; null where it cannot be computed'),
    exact: z
      .boolean()
      .describe('Whether every known figure is a share; false when any is a mean, or none is known'),
    quadrant: quadrant.nullable().describe('What it asks for; null where that cannot be known'),
    method: z
      .strictObject({
        importance: scoreKind.describe('Whether the importance is a share or a mean; null where not known'),
        satisfaction: scoreKind.describe(
          'Whether the satisfaction is a share or a mean; null where not known',
        ),
      })
      .describe('What each figure is'),
    stage: z.string().nullable().describe('The stage the figures are about; null where they are overall'),
    n: count.nullable().describe('How many people answered; null where that is not known'),
    source: z.string().nullable().describe('The id of the source; null where none is named'),
    written: written.describe('Where the rating is written'),
    warnings: z.array(warning).describe('Why it should be read with care'),
  })
  .meta({ id: 'ReportedTouchpoint', description: 'What one segment says of one touchpoint.' });

const segment = z
  .strictObject({
    thresholds: z
      .strictObject({
        share: thresholds.describe('For figures that are shares; null where there are none to find them by'),
        mean: thresholds.describe('For figures that are means; null where there are none to find them by'),
      })
      .describe('Where high begins'),
    touchpoints: z.record(z.string(), touchpoint).describe('The touchpoints it was asked about, by id'),
    warnings: z.array(warning).describe('Why all this should be read with care'),
  })
  .meta({ id: 'ReportedSegment', description: 'What one segment says of touchpoints.' });

const journey = z
  .strictObject({
    curves: z
      .record(
        z.string(),
        z.array(
          z.strictObject({
            step: z.string().describe('The id of the step'),
            emotion: emotion.nullable().describe('The emotion there; null where it is not known'),
          }),
        ),
      )
      .describe('The emotion curves by segment, or under `all` where the journey names none'),
    mean: z
      .record(z.string(), emotion.nullable())
      .describe('The mean of the known emotions, by segment; null where none is known'),
    peakEnd: z
      .record(z.string(), emotion.nullable())
      .describe(
        'Half the sum of the strongest and the last known emotion, by segment; null where none is known',
      ),
    exits: z
      .array(
        z.strictObject({
          step: z.string().describe('The id of the step'),
          to: z.string().describe('The id of what they leave to, or the name that was written'),
          share: share.nullable().describe('Of the customers at the step; null where it is not known'),
          written: written.describe('Where it is written'),
        }),
      )
      .describe('Where customers leave it'),
    remaining: z
      .array(
        z.strictObject({
          step: z.string().describe('The id of the step'),
          share: share
            .nullable()
            .describe('Of those who set out, left after the step; null from where it is not known'),
        }),
      )
      .describe('How many are left after each step'),
    warnings: z
      .array(
        warning.extend({
          segment: z.string().optional().describe('The segment it is about, where it is about one'),
        }),
      )
      .describe('Why all this should be read with care'),
  })
  .meta({
    id: 'ReportedJourney',
    description: 'How customers live through a journey and where they leave it.',
  });

/** What `journeybook report --format json` writes. */
export const report = z
  .strictObject({
    version: z.literal(1).describe('The version of the report, which only ever gains fields'),
    asOf: date
      .nullable()
      .describe('The day by which something is old; null where none is known and nothing is'),
    thresholdsBy: z
      .enum(['mean', 'median', 'midpoint', 'stated'])
      .describe('How the thresholds of the quadrants were found'),
    segments: z.record(z.string(), segment).describe('What matters to whom, by segment'),
    allSegments: z
      .strictObject({
        touchpoints: z
          .record(
            z.string(),
            z.strictObject({
              importance: figure.nullable().describe('How important it is; null where that cannot be said'),
              satisfaction: figure.nullable().describe('How well it does; null where that cannot be said'),
              method: z.string().describe('The weights, in words'),
            }),
          )
          .describe('The touchpoints of which that can be said, by id'),
      })
      .describe('What all segments say together, weighted by their shares of all customers'),
    journeys: z.record(z.string(), journey).describe('How journeys feel and where they are left, by id'),
    opportunities: z
      .record(
        z.string(),
        z.strictObject({
          rice: rice.nullable().describe('Its RICE; null unless all four figures are known'),
          missing: z.array(riceFactor).describe('The figures its RICE lacks'),
        }),
      )
      .describe('The opportunities, by id'),
    trim: z
      .array(
        z.strictObject({
          kind: trimKind.describe('The kind of document'),
          id: z.string().describe('Its id'),
          because: z.string().describe('Every fact that put it here, in sentences'),
          written: z.array(written).describe('Where these facts are written'),
        }),
      )
      .describe('What should be kept with a reason, or trimmed'),
  })
  .meta({
    title: 'report',
    description: 'All analyses of a book: what `journeybook report --format json` writes.',
  });
