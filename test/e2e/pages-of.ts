import { globSync } from 'node:fs';
import path from 'node:path';

/** Whether a page is that of a journey to be shown inside pages elsewhere, which tells no more than its map. */
export function isEmbed(page: string): boolean {
  return /^journeys\/.+\/embed\/$/.test(page);
}

/** The pages of a built site, as addresses relative to its home page: `''`, `matrix/`, `404.html`. Sorted. */
export function pagesOf(folder: string): readonly string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) =>
      encodeURI(
        file
          .split(path.sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1'),
      ),
    )
    .sort();
}
