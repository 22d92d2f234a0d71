import type { Book } from '../../book/book.ts';
import type { Crumb } from './crumbs.ts';
import { pathOf, pathTo } from './paths.ts';

/** The entries of the site’s navigation: only what the book has. */
export function navigation(book: Book): readonly Crumb[] {
  const entries: readonly (Crumb & { readonly empty?: boolean })[] = [
    { title: 'Journeys', href: pathOf('journey') },
    { title: 'Segments', href: pathOf('segment'), empty: book.segments.length === 0 },
    { title: 'Touchpoints', href: pathOf('touchpoint'), empty: book.touchpoints.length === 0 },
    { title: 'Matrix', href: pathTo('matrix/'), empty: book.touchpoints.length === 0 },
    { title: 'Channels', href: pathOf('channel'), empty: book.channels.length === 0 },
    { title: 'Owners', href: pathOf('team'), empty: book.teams.length === 0 },
    { title: 'Frameworks', href: pathOf('framework') },
    { title: 'Guide', href: pathOf('page'), empty: book.pages.every((page) => page.id === 'index') },
  ];
  return entries.filter((entry) => entry.empty !== true);
}
