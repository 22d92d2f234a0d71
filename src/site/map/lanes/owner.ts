import { markup } from '../../../diagrams/markup.ts';
import { pathOf } from '../../data/paths.ts';
import type { Lane } from '../lane.ts';

/** The team that answers for the step. */
export const owner: Lane = {
  id: 'owner',
  name: 'Owner',
  views: ['blueprint'],
  cell: ({ owner: id }, { known }) =>
    id === undefined ? null : markup`<a href="${pathOf('team', id)}">${known.teams.get(id)?.title ?? id}</a>`,
  words: ({ owner: id }, { known }) => (id === undefined ? [] : [{ text: known.teams.get(id)?.title ?? id }]),
};
