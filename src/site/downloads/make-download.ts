import type { Journey } from '../../book/book.ts';
import { drawMapPicture, type MapPicture } from '../../diagrams/picture/map-picture.ts';
import { journeyCsv } from '../../exchange/journey-csv.ts';
import { journeyMarkdown } from '../../exchange/journey-markdown.ts';
import type { DownloadKind } from '../../schema/downloads.ts';
import type { Site } from '../data/site.ts';
import { journeySheet } from '../map/journey-sheet.ts';
import { formatShare } from '../map/lanes/path.ts';
import { typesetter } from './offered.ts';

/** Makes the files of a journey that can be taken along; the map is drawn once for all of them. */
export function downloadsOf(
  { book, history, pngs }: Site,
  journey: Journey,
): (kind: DownloadKind) => Promise<string | Buffer> {
  const sheet = journeySheet(book, journey, history.asOf);
  let drawn: MapPicture | undefined;
  const picture = () => (drawn ??= drawMapPicture(sheet, { typesetter, formatShare }));
  const makers: Readonly<Record<DownloadKind, () => string | Promise<Buffer>>> = {
    svg: () => picture().svg,
    png: () => pngs.of(picture()),
    csv: () => journeyCsv(sheet),
    markdown: () => journeyMarkdown(sheet),
  };
  return async (kind) => makers[kind]();
}
