import { claimLines, claimList } from '../claims.ts';
import type { Lane } from '../lane.ts';

/** What staff and systems do in the customer’s sight. */
export const frontstage: Lane = {
  id: 'frontstage',
  name: 'Frontstage',
  views: ['blueprint'],
  below: 'Line of interaction',
  cell: (step, context) => claimList(step.frontstage, context),
  words: (step) => claimLines(step.frontstage),
};
