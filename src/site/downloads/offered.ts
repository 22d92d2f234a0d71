import type { Journey } from '../../book/book.ts';
import { isSettable } from '../../diagrams/picture/is-settable.ts';
import { createTypesetter } from '../../diagrams/picture/typesetter.ts';
import type { DownloadKind } from '../../schema/downloads.ts';
import type { Site } from '../data/site.ts';
import { journeySheet } from '../map/journey-sheet.ts';
import { lanes } from '../map/lanes/index.ts';
import { picturedViews, type PicturedView } from '../map/views.ts';
import type { Download } from './download.ts';

/** Sets the words of all pictures of a site. */
export const typesetter = createTypesetter();

/**
 * What readers can take along of a journey: what its book offers, with pictures of the views it has something for,
 * and without a PNG where the fonts of the site lack letters of it, because that would show a page without words.
 */
export function offeredDownloads(site: Site, journey: Journey): readonly Download[] {
  const known = offered.get(journey) ?? findOffered(site, journey);
  offered.set(journey, known);
  return known;
}

/** Found once for each journey: its page asks, and so does the one who writes the files. */
const offered = new WeakMap<Journey, readonly Download[]>();

function findOffered({ book, history }: Site, journey: Journey): readonly Download[] {
  const { downloads } = book.settings;
  // Tables and texts of thousands of journeys are offered without a look at their maps.
  if (!downloads.some((kind) => kind.startsWith('png') || kind.endsWith('views')))
    return downloads.flatMap((kind) => filesOf(kind, []));
  const sheet = journeySheet(book, journey, history.asOf);
  const told = new Set(sheet.lanes.map(({ id }) => id));
  const views = picturedViews(lanes.filter(({ id }) => told.has(id)));
  const all = downloads.flatMap((kind) => filesOf(kind, views));
  const withPng = all.some(({ format }) => format === 'png') && isSettable(sheet, typesetter);
  return withPng ? all : all.filter(({ format }) => format !== 'png');
}

function filesOf(kind: DownloadKind, views: readonly PicturedView[]): readonly Download[] {
  switch (kind) {
    case 'svg-views':
      return views.map((view) => ({ format: 'svg', view }));
    case 'png-views':
      return views.map((view) => ({ format: 'png', view }));
    default:
      return [{ format: kind }];
  }
}
