import { z } from 'zod';
import type { StepInPlace } from '../../../analysis/usage.ts';
import type { Book } from '../../../book/book.ts';
import { stepPlace } from '../../../schema/data/findings.ts';
import { outside, placesByStage } from '../../data/places-by-stage.ts';

/** Steps that belong to one stage. */
export const stepsOfStage = z
  .strictObject({
    stage: z
      .string()
      .nullable()
      .describe('A stage of the framework of the book; null for steps that have none in it'),
    steps: z.array(stepPlace).describe('The steps, in the order of the book'),
  })
  .meta({
    id: 'StepsOfStage',
    description: 'Steps that belong to one stage; stages without a step are absent.',
  });

/** Steps by the stages of the book’s framework. */
export function stepsByStage(book: Book, places: readonly StepInPlace[]) {
  return placesByStage(book, places).map((group) => ({
    stage: group.id === outside ? null : group.id.slice('stage-'.length),
    steps: group.places.map(placeData),
  }));
}

/** A step by the ids that lead to it. */
export function placeData({ journey, step }: Pick<StepInPlace, 'journey' | 'step'>) {
  return { journey: journey.id, step: step.id };
}
