import { claimLines, claimList } from '../claims.ts';
import type { Lane } from '../lane.ts';

/** What they do out of the customer’s sight. */
export const backstage: Lane = {
  id: 'backstage',
  name: 'Backstage',
  views: ['blueprint'],
  below: 'Line of visibility',
  cell: (step, context) => claimList(step.backstage, context),
  words: (step) => claimLines(step.backstage),
};
