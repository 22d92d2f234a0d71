import type { Journey } from '../../book/book.ts';
import type { DownloadKind } from '../../schema/downloads.ts';
import { folders } from '../data/paths.ts';

const files: Readonly<Record<DownloadKind, string>> = {
  svg: 'map.svg',
  png: 'map.png',
  csv: 'journey.csv',
  markdown: 'journey.md',
};

/** Where a file that can be taken along lies, as a path within the site. */
export function downloadAddress({ id }: Pick<Journey, 'id'>, kind: DownloadKind): string {
  return `${folders.journey}/${id}/${files[kind]}`;
}
