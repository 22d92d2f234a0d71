import { claimLines, claimList } from '../claims.ts';
import type { Lane } from '../lane.ts';
import { stepBasis } from '../step-basis.ts';

/** What hurts. */
export const pains: Lane = {
  id: 'pains',
  name: 'Pains',
  views: ['experience', 'evidence'],
  cell: (step, context) => claimList(step.pains, context, stepBasis(step, context)?.signOf),
  words: (step) => claimLines(step.pains),
};
