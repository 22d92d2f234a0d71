import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeAtomically } from '../../book/write-atomically.ts';
import type { MapPicture } from '../../diagrams/picture/map-picture.ts';
import { pictureAsPng } from '../../diagrams/picture/rasterise.ts';

/** Pictures as PNG, kept from build to build: drawing one takes about a second. */
export interface KeptPngs {
  readonly of: (picture: MapPicture) => Promise<Buffer>;
}

/** How every PNG ends; without, a file is not whole. */
const end = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/**
 * Keeps PNGs in a folder, each under what it was made from: the picture, and what drew it. Several processes may share
 * the folder.
 */
export function keptPngs(folder: string): KeptPngs {
  const painter = versionOfPainter();
  return {
    of: async (picture) => {
      const file = path.join(folder, `${hash('sha256', `${painter}\n${picture.svg}`)}.png`);
      const kept = readIfWhole(file);
      if (kept) return kept;
      const made = await pictureAsPng(picture);
      writeAtomically(file, made);
      return made;
    },
  };
}

function readIfWhole(file: string): Buffer | undefined {
  try {
    const content = readFileSync(file);
    return content.subarray(-end.length).equals(end) ? content : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function versionOfPainter(): string {
  const about: unknown = createRequire(import.meta.url)('@resvg/resvg-js/package.json');
  if (typeof about === 'object' && about !== null && 'version' in about) return String(about.version);
  throw new Error('@resvg/resvg-js does not say which version it is.');
}
