import type { Book } from '../../book/book.ts';
import type { Crumb } from './crumbs.ts';
import { pathTo } from './paths.ts';
import { site } from './site.ts';
import { isWanted } from './wanted-pages.ts';

/** Pages that belong together, by the name they go under; a name leads to the first of them. */
export interface NavigationGroup extends Crumb {
  /** What the book has of them, at least one. */
  readonly members: readonly Crumb[];
}

/** The pages of each group; a page lies at the name of its file in `routes/`. */
const groups = [
  {
    title: 'Journeys',
    members: [
      { title: 'Journeys', page: 'journeys' },
      { title: 'Atlas', page: 'atlas' },
      { title: 'Owners', page: 'owners' },
    ],
  },
  {
    title: 'Customers',
    members: [
      { title: 'Segments', page: 'segments' },
      { title: 'Compare', page: 'compare' },
    ],
  },
  {
    title: 'Touchpoints',
    members: [
      { title: 'Touchpoints', page: 'touchpoints' },
      { title: 'Matrix', page: 'matrix' },
      { title: 'Channels', page: 'channels' },
    ],
  },
  {
    title: 'Direction',
    members: [
      { title: 'Goals', page: 'goals' },
      { title: 'Opportunities', page: 'opportunities' },
      { title: 'Initiatives', page: 'initiatives' },
      { title: 'Trim list', page: 'trim' },
    ],
  },
  {
    title: 'Evidence',
    members: [
      { title: 'Sources', page: 'sources' },
      { title: 'Metrics', page: 'metrics' },
    ],
  },
  {
    title: 'Guide',
    members: [
      { title: 'Guide', page: 'pages' },
      { title: 'Frameworks', page: 'frameworks' },
      { title: 'Glossary', page: 'glossary' },
    ],
  },
];

/** The site’s navigation: only what the book has. What is alone in its group goes under its own name. */
export function navigation(book: Book): readonly NavigationGroup[] {
  const { asOf } = site().history;
  return groups.flatMap(({ title, members }) => {
    const there = members
      .filter(({ page }) => isWanted(page, book, asOf))
      .map((member) => ({ title: member.title, href: pathTo(`${member.page}/`) }));
    const [first] = there;
    if (first === undefined) return [];
    return [{ title: there.length === 1 ? first.title : title, href: first.href, members: there }];
  });
}

/** The group a page belongs to, by its address; none for home and for pages that are in no group. */
export function groupAt(groups: readonly NavigationGroup[], address: string): NavigationGroup | undefined {
  return groups.find(({ members }) => members.some(({ href }) => address.startsWith(href)));
}
