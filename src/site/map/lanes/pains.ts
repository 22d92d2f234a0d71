import { claimList } from '../claims.ts';
import type { Lane } from '../lane.ts';

/** What hurts. */
export const pains: Lane = {
  id: 'pains',
  name: 'Pains',
  cell: (step, context) => claimList(step.pains, context),
};
