import { claimLines, claimList } from '../claims.ts';
import type { Lane } from '../lane.ts';

/** What the customer can see and touch. */
export const physical: Lane = {
  id: 'physical',
  name: 'Physical evidence',
  views: ['blueprint'],
  cell: (step, context) => claimList(step.physical, context),
  words: (step) => claimLines(step.physical),
};
