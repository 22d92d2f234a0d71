import { z } from 'zod';
import { experienceOf } from '../../../analysis/experience.ts';
import { segmentGaps } from '../../../analysis/segment-gaps.ts';
import { segmentSuffering } from '../../../analysis/segment-suffering.ts';
import { segmentValues, type ValuedStage } from '../../../analysis/segment-values.ts';
import { usageOf } from '../../../analysis/usage.ts';
import { segment as document } from '../../../schema/data/customers.ts';
import { count, emotion } from '../../../schema/data/figures.ts';
import { claim, ids } from '../../../schema/data/parts.ts';
import { type DataSource, documentPages } from '../data-kind.ts';
import { curve, curveData } from '../parts/curve.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { rated, ratedData } from '../parts/rated.ts';
import { placeData } from '../parts/steps-by-stage.ts';

/** So many of the steps and pains a segment suffers are listed; book.json has them all. */
const most = 100;

const place = {
  journey: z.string().describe('The id of the journey'),
  step: z.string().describe('The id of the step'),
};

const valuedStages = z.array(
  z.strictObject({
    stage: z.string().nullable().describe('The id of the stage; null for what was asked overall'),
    ratings: z.array(rated).describe('What it says of touchpoints there, the most important first'),
  }),
);

/** A segment: its journeys, what it values, where it suffers, what is not known yet. */
export const segment = documentPages(
  'segment',
  ({ segments }) => segments,
  'A segment: how it lives through its journeys, what it values, where it suffers, and what is not known yet.',
  {
    ...dated,
    document: document.describe('The segment'),
    journeys: z
      .array(
        z.strictObject({
          journey: place.journey,
          curve: curve.nullable().describe('How it lives through it; null where the journey tells nothing'),
        }),
      )
      .describe('The journeys that name it'),
    values: z
      .strictObject({
        share: valuedStages.describe('Ratings that are shares, by stage'),
        mean: valuedStages.describe('Ratings that are means, by stage; the two are never compared'),
      })
      .describe('What it says of touchpoints'),
    suffering: z
      .strictObject({
        stepCount: count.describe('How many steps of its live current journeys have an emotion below zero'),
        steps: z
          .array(z.strictObject({ ...place, emotion: emotion.describe('What it feels there, below zero') }))
          .describe(`These steps, the lowest first, at most ${most}`),
        painCount: count.describe('How many pains its live current journeys tell of'),
        pains: z
          .array(z.strictObject({ ...place, pain: claim.describe('The pain') }))
          .describe(`These pains, the severest first, at most ${most}`),
      })
      .describe('Where it suffers'),
    gaps: z
      .strictObject({
        questions: z
          .array(z.enum(['why', 'how', 'situation', 'satisfaction']))
          .describe('The questions about it that nobody has answered'),
        journeys: ids.describe('The journeys along which none of its emotions is known'),
        touchpoints: ids.describe('The touchpoints it meets and never rated'),
      })
      .describe('What is not known yet'),
  },
  (one, from) => {
    const { book } = from;
    const values = segmentValues(book, one.id);
    const { steps, pains } = segmentSuffering(book, one.id);
    const gaps = segmentGaps(book, one);
    return {
      ...asOfIn(from),
      document: one,
      journeys: (usageOf(book).journeysBySegment.get(one.id) ?? []).map((journey) => {
        const own = experienceOf(book, journey).find((line) => line.segment === one.id);
        return { journey: journey.id, curve: own ? curveData(journey, own) : null };
      }),
      values: { share: valuesData(values.share, from), mean: valuesData(values.mean, from) },
      suffering: {
        stepCount: steps.length,
        steps: steps.slice(0, most).map((low) => ({ ...placeData(low), emotion: low.emotion })),
        painCount: pains.length,
        pains: pains.slice(0, most).map((suffered) => ({ ...placeData(suffered), pain: suffered.pain })),
      },
      gaps: {
        questions: gaps.questions,
        journeys: gaps.journeys.map(({ id }) => id),
        touchpoints: gaps.touchpoints.map(({ id }) => id),
      },
    };
  },
);

function valuesData(stages: readonly ValuedStage[], from: DataSource) {
  return stages.map(({ stage, touchpoints }) => ({
    stage: stage?.id ?? null,
    ratings: touchpoints.map(({ touchpoint, placed }) => ratedData(touchpoint.id, placed, from)),
  }));
}
