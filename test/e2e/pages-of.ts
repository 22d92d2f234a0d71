import { globSync } from 'node:fs';
import path from 'node:path';

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
