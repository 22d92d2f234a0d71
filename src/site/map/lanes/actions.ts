import { claimLines, claimList } from '../claims.ts';
import type { Lane } from '../lane.ts';

/** What the customer does, in detail. */
export const actions: Lane = {
  id: 'actions',
  name: 'Actions',
  views: ['experience', 'blueprint'],
  cell: (step, context) => claimList(step.actions, context),
  words: (step) => claimLines(step.actions),
};
