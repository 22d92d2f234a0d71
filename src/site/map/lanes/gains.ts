import { claimList } from '../claims.ts';
import type { Lane } from '../lane.ts';

/** What helps or delights. */
export const gains: Lane = {
  id: 'gains',
  name: 'Gains',
  cell: (step, context) => claimList(step.gains, context),
};
