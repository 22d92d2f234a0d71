import { markup } from '../../../diagrams/markup.ts';
import { pathOf } from '../../data/paths.ts';
import type { Lane } from '../lane.ts';

/** The moment of truth a step is; its rule runs through all lanes below. */
export const moment: Lane = {
  id: 'moment',
  name: 'Moment of truth',
  views: [],
  cell: ({ moment: id }, { known }) => {
    if (id === undefined) return null;
    const stage = known.frameworks.get('moments-of-truth')?.stages.find((one) => one.id === id);
    return markup`<a href="${pathOf('framework', 'moments-of-truth')}#${id}">${stage?.title ?? id}</a>`;
  },
};
