import { claimLines, claimList } from '../claims.ts';
import type { Lane } from '../lane.ts';

/** The processes and partners behind it. */
export const support: Lane = {
  id: 'support',
  name: 'Support processes',
  views: ['blueprint'],
  below: 'Line of internal interaction',
  cell: (step, context) => claimList(step.support, context),
  words: (step) => claimLines(step.support),
};
