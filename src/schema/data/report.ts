import { z } from 'zod';
import { count, emotion, rice, share } from './figures.ts';
import { evidenceCoverage, quadrant, riceFactor, trimKind, warning } from './findings.ts';
import { date } from './parts.ts';

const written = z
  .strictObject({
    file: z.string().describe('The file, relative to the book'),
    line: z.int().min(1).optional().describe('The line, from 1; absent where the files were not at hand'),
  })
  .meta({ id: 'Written', description: 'Where something is written.' });

const inputs = z
  .array(
    z.strictObject({
      what: z.string().describe('What it is: a factor, the title of a segment or of a step'),
      value: z
        .union([z.number(), z.string()])
        .nullable()
        .describe('As it was written; null where nobody wrote one'),
      written: written.describe('Where it is written, or would be'),
    }),
  )
  .meta({ id: 'ReportedInputs', description: 'The figures that another was made from.' });

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

const told = z
  .array(
    z.strictObject({
      value: z
        .union([z.string(), z.number()])
        .describe(
          'A sentence, an id, an emotion from −2 to 2, a length of time; of an exit, what it leads to',
        ),
      share: share.nullable().optional().describe('Only of an exit; null where it is not known'),
      written: written.describe('Where it is written'),
    }),
  )
  .meta({ id: 'ReportedTold', description: 'What one journey tells of an aspect of a step.' });
const placed = z
  .strictObject({
    step: z.string().describe('The id of the step'),
    written: written.describe('Where it is written'),
  })
  .nullable();

const deviations = z
  .strictObject({
    of: z.string().describe('The id of the planned journey'),
    counts: z
      .strictObject({
        planned: count.describe('The steps of the plan: as planned, otherwise, moved and missing'),
        actual: count.describe('The steps that were observed: as planned, otherwise, moved and added'),
        asPlanned: count.describe('Steps that went as planned'),
        otherwise: count.describe('Steps that happened otherwise'),
        moved: count.describe('Steps that happened earlier or later'),
        missing: count.describe('Steps of the plan that did not happen'),
        added: count.describe('Steps that nobody planned'),
      })
      .describe('How many steps there are of each kind'),
    steps: z
      .array(
        z.strictObject({
          kind: z
            .enum(['as-planned', 'otherwise', 'moved', 'missing', 'added'])
            .describe('What became of the step'),
          to: z.enum(['earlier', 'later']).optional().describe('Only of a step that moved: where to'),
          planned: placed.describe('The step of the plan; null where it has none'),
          actual: placed.describe('The step that was observed; null where there is none'),
          differences: z
            .array(
              z.strictObject({
                what: z
                  .enum([
                    ...(['title', 'touchpoint', 'channel', 'moment', 'emotion'] as const),
                    ...(['duration', 'actions', 'pains', 'gains', 'exits'] as const),
                  ])
                  .describe('The aspect in which they differ'),
                segment: z.string().optional().describe('Whose emotion it is; absent where it is everyone’s'),
                planned: told.describe('What only the plan tells'),
                actual: told.describe('What only the observation tells'),
                gap: z
                  .boolean()
                  .describe('One side tells nothing of it: it is not known whether they differ'),
              }),
            )
            .describe('How the two differ'),
        }),
      )
      .describe('In the order of the actual journey; a missing step stands where the plan has it'),
    method: z.string().describe('How the steps were paired'),
    warnings: z.array(warning).describe('Why it should be read with care'),
  })
  .meta({ id: 'ReportedDeviations', description: 'How an actual journey deviates from its plan.' });

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
    method: z
      .strictObject({
        mean: z.string().describe('How the mean is found'),
        peakEnd: z.string().describe('How the peak–end is found'),
      })
      .describe('How these figures are found'),
    inputs: z
      .record(z.string(), inputs)
      .describe('The emotions that were written, by segment: what all these figures are made from'),
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
    deviations: deviations
      .optional()
      .describe('How it deviates from its plan; only of an actual journey that is held against one'),
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
              inputs: z
                .strictObject({
                  importance: inputs.describe('The importance by segment'),
                  satisfaction: inputs.describe('The satisfaction by segment'),
                })
                .describe('What it was made from'),
              warnings: z.array(warning).describe('What is missing, or keeps the figures apart'),
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
          method: z.string().describe('How its RICE is found'),
          inputs: inputs.describe('The four figures'),
        }),
      )
      .describe('The opportunities, by id'),
    evidence: evidenceCoverage.describe('What the claims of the book rest on'),
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
