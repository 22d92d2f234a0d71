import type { Journey, Step } from '../book/book.ts';

/** What the claims at a step rest on that name no source of their own: the sources of the step, else of its journey. */
export function evidenceAround(
  step: Pick<Step, 'evidence'>,
  journey: Pick<Journey, 'evidence'>,
): readonly string[] {
  return step.evidence.length > 0 ? step.evidence : journey.evidence;
}
