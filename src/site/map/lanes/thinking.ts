import { claimLines, claimList } from '../claims.ts';
import type { Lane } from '../lane.ts';
import { stepBasis } from '../step-basis.ts';

/** What goes through the customer’s mind. */
export const thinking: Lane = {
  id: 'thinking',
  name: 'Thinking',
  voice: true,
  views: ['experience'],
  cell: (step, context) => claimList(step.thinking, context, stepBasis(step, context)?.signOf),
  words: (step) => claimLines(step.thinking),
};
