import { markup } from '../../../diagrams/markup.ts';
import { pathOf } from '../../data/paths.ts';
import type { Lane } from '../lane.ts';

/** Where customer and organisation meet. */
export const touchpoint: Lane = {
  id: 'touchpoint',
  name: 'Touchpoint',
  lasts: true,
  views: ['experience', 'blueprint'],
  cell: ({ touchpoint: id }, { known }) =>
    id === undefined
      ? null
      : markup`<a href="${pathOf('touchpoint', id)}">${known.touchpoints.get(id)?.title ?? id}</a>`,
  words: ({ touchpoint: id }, { known }) =>
    id === undefined ? [] : [{ text: known.touchpoints.get(id)?.title ?? id }],
};
