import { z } from 'zod';
import { priorities as prioritiesOf } from '../../../analysis/priorities.ts';
import { missingFactors } from '../../../analysis/rice.ts';
import { rice } from '../../../schema/data/figures.ts';
import { riceFactor } from '../../../schema/data/findings.ts';
import { onePage } from '../data-kind.ts';
import { listed, listedAs } from '../parts/listed.ts';

/** Opportunities by value and effort. */
export const priorities = onePage(
  'charts/priorities/',
  'Opportunities by what they would bring and what they would take.',
  {
    placed: z
      .array(
        z.strictObject({
          ...listed,
          value: z.number().positive().describe('Reach × impact × confidence'),
          effort: z.number().positive().describe('What it would take, in person-months'),
          rice: rice.describe('Value ÷ effort'),
        }),
      )
      .describe('Those of which both are known, the highest RICE first'),
    unplaced: z
      .array(
        z.strictObject({
          ...listed,
          missing: z.array(riceFactor).describe('The figures it lacks; none where its value is nothing'),
        }),
      )
      .describe('Those that have no place'),
  },
  ({ book }) => {
    const { placed, unplaced } = prioritiesOf(book);
    return {
      placed: placed.map(({ opportunity, value, effort, ratio }) => ({
        ...listedAs('opportunity', opportunity),
        value,
        effort,
        rice: ratio,
      })),
      unplaced: unplaced.map(({ opportunity }) => ({
        ...listedAs('opportunity', opportunity),
        missing: [...missingFactors(opportunity)],
      })),
    };
  },
);
