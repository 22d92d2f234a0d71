import { claimLines, claimList } from '../claims.ts';
import type { Lane } from '../lane.ts';
import { stepBasis } from '../step-basis.ts';

/** What helps or delights. */
export const gains: Lane = {
  id: 'gains',
  name: 'Gains',
  views: ['experience', 'evidence'],
  cell: (step, context) => claimList(step.gains, context, stepBasis(step, context)?.signOf),
  words: (step) => claimLines(step.gains),
};
