import type { Book } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import type { LifecycleStretch } from '../frameworks/framework.ts';
import type { StepInPlace } from './usage.ts';

/** The stretches of the customer lifecycle a step may lie in: those its stage covers, narrowed down by its moment of truth. */
export function stretchesOf(book: Book, { journey, phase, step }: StepInPlace): readonly LifecycleStretch[] {
  const { frameworks } = lookup(book);
  const covers = (framework: string, stage: string | undefined) =>
    frameworks.get(framework)?.stages.find(({ id }) => id === stage)?.covers ?? [];
  const ofStage = covers(journey.framework, phase.stage);
  const ofMoment = covers('moments-of-truth', step.moment);
  const both = ofStage.filter((stretch) => ofMoment.includes(stretch));
  return both.length > 0 ? both : ofStage;
}
