import { claimList } from '../claims.ts';
import type { Lane } from '../lane.ts';

/** What goes through the customer’s mind. */
export const thinking: Lane = {
  id: 'thinking',
  name: 'Thinking',
  cell: (step, context) => claimList(step.thinking, context),
};
