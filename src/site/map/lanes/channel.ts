import { channelIcon, iconOfChannel } from '../../../diagrams/channel-icon.ts';
import { markup } from '../../../diagrams/markup.ts';
import { pathOf } from '../../data/paths.ts';
import type { Lane } from '../lane.ts';

/** The medium the customer uses, with its icon where it is one that everybody knows. */
export const channel: Lane = {
  id: 'channel',
  name: 'Channel',
  lasts: true,
  views: ['experience', 'blueprint'],
  cell: ({ channel: id }, { known }) => {
    if (id === undefined) return null;
    const title = known.channels.get(id)?.title ?? id;
    return markup`${channelIcon({ id, title })}<a href="${pathOf('channel', id)}">${title}</a>`;
  },
  words: ({ channel: id }, { known }) => {
    if (id === undefined) return [];
    const title = known.channels.get(id)?.title ?? id;
    const icon = iconOfChannel({ id, title });
    return [{ text: title, ...(icon !== undefined && { icon }) }];
  },
};
