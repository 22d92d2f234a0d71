import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { folders } from '../data/paths.ts';
import { lists } from './lists.ts';

/**
 * The address of the data of a page, when it is the page of a document.
 *
 * @param address the address of the page, with the base of the site
 */
export function dataAddress(book: Book, base: string, address: string): string | undefined {
  const [folder, ...rest] = decodeURIComponent(address.slice(base.length)).split('/').filter(Boolean);
  const known = lookup(book);
  for (const [kind, list] of Object.entries(lists)) {
    const isHere = Object.entries(folders).some(([one, name]) => one === kind && name === folder);
    if (isHere && known[list].has(rest.join('/'))) return `${address.replace(/\/?$/, '/')}index.json`;
  }
  return undefined;
}
