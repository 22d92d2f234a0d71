import type { Journey } from '../../book/book.ts';
import { drawMapPicture, type MapPicture } from '../../diagrams/picture/map-picture.ts';
import { journeyCsv } from '../../exchange/journey-csv.ts';
import { journeyMarkdown } from '../../exchange/journey-markdown.ts';
import type { Site } from '../data/site.ts';
import { journeySheet } from '../map/journey-sheet.ts';
import { formatShare } from '../map/numbers.ts';
import type { Download, DownloadFormat } from './download.ts';
import { typesetter } from './offered.ts';

/** Makes the files of a journey that can be taken along; each view of the map is drawn once for all of them. */
export function downloadsOf(
  { book, history, pngs }: Site,
  journey: Journey,
): (download: Download) => Promise<string | Buffer> {
  const drawn = new Map<Download['view'], MapPicture>();
  const sheet = (view?: Download['view']) => journeySheet(book, journey, history.asOf, view);
  const picture = (view: Download['view']) => {
    const known = drawn.get(view) ?? drawMapPicture(sheet(view), { typesetter, formatShare });
    drawn.set(view, known);
    return known;
  };
  const makers: Readonly<Record<DownloadFormat, (view: Download['view']) => string | Promise<Buffer>>> = {
    svg: (view) => picture(view).svg,
    png: (view) => pngs.of(picture(view)),
    csv: () => journeyCsv(sheet()),
    markdown: () => journeyMarkdown(sheet()),
  };
  return async ({ format, view }) => makers[format](view);
}
