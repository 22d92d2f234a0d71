import { z } from 'zod';
import { text } from './scalars.ts';

/** The kinds of pictures a site can show, by the ending of their files. */
export const pictureKinds = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  svg: 'image/svg+xml',
} as const;

/** The ending of the file of a picture. */
export type PictureKind = keyof typeof pictureKinds;

/** The kind of picture a file is by its ending; undefined for what is no picture. */
export function pictureKindOf(file: string): PictureKind | undefined {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return isPictureKind(ending) ? ending : undefined;
}

function isPictureKind(ending: string): ending is PictureKind {
  return Object.hasOwn(pictureKinds, ending);
}

/** A picture of a step: a file of the book, and what can be seen on it. */
export const picture = z.strictObject({
  src: text
    .describe('The file of the picture, relative to this one: a png, jpg, webp, avif, gif or svg')
    .meta({ examples: ['pictures/rain.jpg'] }),
  alt: text
    .describe('What can be seen, for those who cannot see it')
    .meta({ examples: ['Two children in rain gear at the door of a cabin'] }),
});
