import type { Journey } from '../../book/book.ts';
import { folders } from '../data/paths.ts';
import type { Download, DownloadFormat } from './download.ts';

const names: Readonly<Record<DownloadFormat, { readonly stem: string; readonly ending: string }>> = {
  svg: { stem: 'map', ending: 'svg' },
  png: { stem: 'map', ending: 'png' },
  csv: { stem: 'journey', ending: 'csv' },
  markdown: { stem: 'journey', ending: 'md' },
};

/** Where a file that can be taken along lies, as a path within the site: `journeys/ID/map.experience.svg`. */
export function downloadAddress({ id }: Pick<Journey, 'id'>, download: Download): string {
  return `${folders.journey}/${id}/${names[download.format].stem}${endingOf(download)}`;
}

/** The name under which it is saved, which says of which journey it is: `booking-weekend-cabin.experience.svg`. */
export function savedAs({ id }: Pick<Journey, 'id'>, download: Download): string {
  return `${id.replaceAll('/', '-')}${endingOf(download)}`;
}

function endingOf({ format, view }: Download): string {
  return `${view === undefined ? '' : `.${view}`}.${names[format].ending}`;
}
