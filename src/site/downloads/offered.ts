import type { Journey } from '../../book/book.ts';
import { isSettable } from '../../diagrams/picture/is-settable.ts';
import { createTypesetter } from '../../diagrams/picture/typesetter.ts';
import type { DownloadKind } from '../../schema/downloads.ts';
import type { Site } from '../data/site.ts';
import { journeySheet } from '../map/journey-sheet.ts';

/** Sets the words of all pictures of a site. */
export const typesetter = createTypesetter();

/**
 * What readers can take along of a journey: what its book offers, without a PNG where the fonts of the site lack letters
 * of it, because that would show a page without words.
 */
export function offeredDownloads({ book, history }: Site, journey: Journey): readonly DownloadKind[] {
  const { downloads } = book.settings;
  if (!downloads.includes('png')) return downloads;
  const settable = known.get(journey) ?? isSettable(journeySheet(book, journey, history.asOf), typesetter);
  known.set(journey, settable);
  return settable ? downloads : downloads.filter((kind) => kind !== 'png');
}

/** Found once for each journey: its page asks, and so does the one who writes the files. */
const known = new WeakMap<Journey, boolean>();
