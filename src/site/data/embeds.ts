import type { Book, Journey } from '../../book/book.ts';
import { markup } from '../../diagrams/markup.ts';
import { pathTo } from './paths.ts';

const taken = new WeakMap<Book, ReadonlySet<string>>();

/** Whether a journey, or the way to one from its former id, lies where something under `journeys/` would be. */
function isTaken(book: Book, id: string): boolean {
  let ids = taken.get(book);
  if (ids === undefined) {
    ids = new Set(book.journeys.flatMap((journey) => [journey.id, ...journey.aliases]));
    taken.set(book, ids);
  }
  return ids.has(id);
}

/**
 * The ids under which a journey has a page to be shown inside pages elsewhere: its own, and its former ones, so that
 * what shows it need not change when it moves. A journey that lies where such a page would be keeps its address.
 */
export function embedsOf(book: Book, journey: Journey): readonly string[] {
  return [journey.id, ...journey.aliases].filter((id) => !isTaken(book, `${id}/embed`));
}

/** The address of the page of a journey to be shown inside pages elsewhere. */
export function pathOfEmbed(journey: string): string {
  return pathTo(`journeys/${journey}/embed/`);
}

/**
 * The HTML that shows the map of a journey inside a page elsewhere.
 *
 * @param address the address of the page that is shown
 */
export function embedSnippet(address: string, { title }: Pick<Journey, 'title'>): string {
  return markup`<iframe src="${address}" title="Map of ${title}" width="100%" height="720" loading="lazy"></iframe>`
    .text;
}
