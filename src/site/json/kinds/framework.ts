import { z } from 'zod';
import { bookLens, type StepsTogether } from '../../../analysis/book-lens.ts';
import { usageOf } from '../../../analysis/usage.ts';
import { framework as document } from '../../../schema/data/book.ts';
import { count } from '../../../schema/data/figures.ts';
import { ids } from '../../../schema/data/parts.ts';
import { documentPages } from '../data-kind.ts';

const together = {
  count: count.describe('How many steps that are'),
  journeys: z
    .array(
      z.strictObject({
        journey: z.string().describe('The id of the journey'),
        steps: ids.describe('The ids of its steps, in its order'),
      }),
    )
    .describe('The steps by journey, in the order of the book'),
};

/** A framework: where the steps of the whole book fall. */
export const framework = documentPages(
  'framework',
  ({ frameworks }) => frameworks,
  'A framework: where the steps of the whole book fall, and what has no place in it.',
  {
    document: document.describe('The framework'),
    steps: count.describe('How many steps the book has'),
    stages: z
      .array(z.strictObject({ stage: z.string().describe('The id of the stage'), ...together }))
      .describe('The stages in order, also those no step falls into'),
    outside: z
      .array(
        z.strictObject({
          framework: z.string().describe('The framework their journeys are written in'),
          stage: z.string().describe('The stage of their phases there'),
          among: ids.describe('The stages these phases would have to be divided between: none or several'),
          ...together,
        }),
      )
      .describe('The steps it has no one stage for, by why'),
    written: ids.describe('The ids of the journeys written in it'),
  },
  (one, { book }) => {
    const through = bookLens(book, one);
    return {
      document: one,
      steps: through.count,
      stages: through.stages.map(({ stage, steps }) => ({ stage: stage.id, ...togetherData(steps) })),
      outside: through.outside.map((group) => ({
        framework: group.framework,
        stage: group.stage,
        among: group.among.map(({ id }) => id),
        ...togetherData(group),
      })),
      written: (usageOf(book).journeysByFramework.get(one.id) ?? []).map(({ id }) => id),
    };
  },
);

function togetherData({ count: many, journeys }: StepsTogether) {
  return {
    count: many,
    journeys: journeys.map(({ journey, steps }) => ({
      journey: journey.id,
      steps: steps.map(({ id }) => id),
    })),
  };
}
