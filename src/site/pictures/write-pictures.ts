import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { placeOnSite } from '../data/paths.ts';
import type { Site } from '../data/site.ts';
import { shownPictures } from './shown-pictures.ts';

/** Copies the pictures that maps show into the folder of a built site. */
export function writePictures({ book, root }: Pick<Site, 'book' | 'root'>, folder: string): void {
  for (const file of shownPictures(book)) {
    const copy = path.join(folder, placeOnSite(file));
    mkdirSync(path.dirname(copy), { recursive: true });
    copyFileSync(path.join(root, file), copy);
  }
}
