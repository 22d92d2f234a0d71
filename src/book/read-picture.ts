import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { type PictureKind, pictureKindOf } from '../schema/picture.ts';
import type { BookFolder } from './book-folder.ts';
import type { Picture } from './picture.ts';
import type { Problem } from './pictures.ts';
import { saidPlainly } from './system-error.ts';

/** How large a picture is. */
export type PictureSize = Pick<Picture, 'width' | 'height'>;

/** Bytes at the beginning of a picture that tell how large it is, also behind much that a camera has written. */
const beginning = 1 << 19;

/** Reads how large a picture of a book is, or why it cannot be shown. */
export function readPicture({ root }: BookFolder, file: string): PictureSize | Problem {
  let bytes: Uint8Array;
  try {
    bytes = beginningOf(path.join(root, file));
  } catch (error) {
    return { rule: 'unreadable-file', ...saidPlainly(error) };
  }
  const name = path.posix.basename(file);
  const kind = pictureKindOf(file) ?? 'png';
  const found = measured(bytes);
  if (found === undefined)
    return {
      rule: 'no-picture',
      reason: `\`${name}\` does not tell how large it is, as a picture does.`,
      note:
        kind === 'svg'
          ? 'Give its `<svg>` a `viewBox`, or save it again.'
          : 'See whether it opens as a picture, and save it again.',
    };
  if (found.kind !== kindsAlike[kind])
    return {
      rule: 'no-picture',
      reason: `\`${name}\` is called a ${kind}, but holds a picture of the kind ${found.kind}.`,
      note: `Rename it to end in .${found.kind}, or save it as ${kind}.`,
    };
  return { width: found.width, height: found.height };
}

const kindsAlike: Readonly<Record<PictureKind, string>> = {
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  svg: 'svg',
};

function measured(bytes: Uint8Array): (PictureSize & { readonly kind: string }) | undefined {
  try {
    const { width, height, orientation = 1, type = '' } = imageSize(bytes);
    // A camera that was held upright says so, and browsers turn the picture.
    const [across, down] = orientation >= 5 ? [height, width] : [width, height];
    const size = { width: Math.round(across), height: Math.round(down) };
    return size.width > 0 && size.height > 0 ? { ...size, kind: type } : undefined;
  } catch {
    return undefined;
  }
}

function beginningOf(file: string): Uint8Array {
  const opened = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(beginning);
    return bytes.subarray(0, readSync(opened, bytes, 0, beginning, 0));
  } finally {
    closeSync(opened);
  }
}
