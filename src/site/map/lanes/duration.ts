import { markup } from '../../../diagrams/markup.ts';
import type { Lane } from '../lane.ts';

/** How long the step takes. */
export const duration: Lane = {
  id: 'duration',
  name: 'Duration',
  views: ['blueprint'],
  cell: ({ duration: length }) =>
    length === undefined ? null : markup`${length.amount} ${length.unit}${length.amount === 1 ? '' : 's'}`,
};
