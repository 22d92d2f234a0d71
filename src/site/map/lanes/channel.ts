import { markup } from '../../../diagrams/markup.ts';
import { pathOf } from '../../data/paths.ts';
import type { Lane } from '../lane.ts';

/** The medium the customer uses. */
export const channel: Lane = {
  id: 'channel',
  name: 'Channel',
  views: ['experience', 'blueprint'],
  cell: ({ channel: id }, { known }) =>
    id === undefined
      ? null
      : markup`<a href="${pathOf('channel', id)}">${known.channels.get(id)?.title ?? id}</a>`,
  words: ({ channel: id }, { known }) =>
    id === undefined ? [] : [{ text: known.channels.get(id)?.title ?? id }],
};
