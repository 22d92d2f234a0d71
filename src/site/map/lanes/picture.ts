import { markup } from '../../../diagrams/markup.ts';
import { pathOfPicture } from '../../data/paths.ts';
import type { Lane } from '../lane.ts';

/** What the step looks like. A picture is shown as one: nothing in an SVG can run. */
export const picture: Lane = {
  id: 'picture',
  name: 'Storyboard',
  views: ['experience'],
  cell: ({ image }) =>
    image
      ? markup`<img src="${pathOfPicture(image.src)}" alt="${image.alt}" width="${image.width}" height="${image.height}" loading="lazy">`
      : null,
  words: ({ image }) => (image ? [{ text: image.alt }] : []),
};
