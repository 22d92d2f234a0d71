import { z } from 'zod';
import { lens } from '../../../analysis/lens.ts';
import { count } from '../../../schema/data/figures.ts';
import { ids } from '../../../schema/data/parts.ts';
import { lensesOf } from '../../data/lenses.ts';
import { addressOf, dataKind } from '../data-kind.ts';

/** A journey read through another framework. */
export const journeyLens = dataKind(
  'A journey regrouped under a framework it was not written in: each step stands once, in a stage or outside.',
  {
    journey: z.string().describe('The id of the journey'),
    framework: z.string().describe('The id of the framework it is read through'),
    count: count.describe('How many steps the journey has'),
    stages: z
      .array(
        z.strictObject({
          stage: z.string().describe('The id of the stage'),
          steps: z
            .array(
              z.strictObject({
                step: z.string().describe('The id of the step'),
                by: z
                  .enum(['author', 'framework', 'moment', 'phase'])
                  .describe(
                    'What puts it there: its author’s word, the framework it is written in, its moment of truth, or the stretch of the lifecycle its phase covers',
                  ),
              }),
            )
            .describe('The steps that fall into it, in the order of the journey'),
        }),
      )
      .describe('The stages in order, also those no step falls into'),
    outside: z
      .array(
        z.strictObject({
          step: z.string().describe('The id of the step'),
          among: ids.describe('The stages it would have to be divided between: none or several'),
        }),
      )
      .describe('The steps the framework has no one stage for'),
  },
  function* ({ book }) {
    for (const journey of book.journeys) {
      for (const framework of lensesOf(book, journey)) {
        yield {
          address: `${addressOf('journey', journey.id)}through/${framework.id}/`,
          content: () => {
            const through = lens(book, journey, framework);
            return {
              journey: journey.id,
              framework: framework.id,
              count: through.count,
              stages: through.stages.map(({ stage, steps }) => ({
                stage: stage.id,
                steps: steps.map(({ step, by }) => ({ step: step.id, by })),
              })),
              outside: through.outside.map(({ step, among }) => ({
                step: step.id,
                among: among.map(({ id }) => id),
              })),
            };
          },
        };
      }
    }
  },
);
