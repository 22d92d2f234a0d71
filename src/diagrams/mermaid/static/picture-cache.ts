import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../../book/write-atomically.ts';
import type { FinishedSvg } from './finish-svg.ts';

/** A picture on disk, whole and checked. */
export interface CachedPicture extends FinishedSvg {
  readonly file: string;
}

/** A folder of pictures, each filed under what it was made from. Several processes may share it. */
export interface PictureCache {
  /** The picture filed under a key; `undefined` if there is none, or not the whole of it. */
  read(key: string): CachedPicture | undefined;
  /** Files a picture under a key, all at once: nobody ever reads half of it. */
  write(key: string, picture: FinishedSvg): CachedPicture;
}

/** A comment at the end of the file holds the digest of what stands before it. */
const SEAL_LENGTH = 75;
const SEAL = /\n<!-- ([0-9a-f]{64}) -->\n$/;
const SIZE = /^<svg\b[^>]*? width="(\d+)" height="(\d+)"/;

/** Opens a folder as a cache; it is made when the first picture is filed. */
export function openPictureCache(folder: string): PictureCache {
  const fileOf = (key: string) => join(folder, `${key}.svg`);
  return {
    read(key) {
      const file = fileOf(key);
      const content = readIfThere(file);
      const seal = content === undefined ? null : SEAL.exec(content.slice(-SEAL_LENGTH));
      if (content === undefined || seal === null) return undefined;
      const svg = content.slice(0, -seal[0].length);
      const [, width, height] = SIZE.exec(svg) ?? [];
      if (hash('sha256', svg) !== seal[1] || width === undefined || height === undefined) return undefined;
      return { svg: content, width: Number(width), height: Number(height), file };
    },
    write(key, picture) {
      const file = fileOf(key);
      const svg = `${picture.svg}\n<!-- ${hash('sha256', picture.svg)} -->\n`;
      writeAtomically(file, svg);
      return { ...picture, svg, file };
    },
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
