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

/** The pages of each group with what they are called; a page lies at the name of its file in `routes/`. */
const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Journeys: { journeys: 'Journeys', atlas: 'Atlas', owners: 'Owners' },
  Customers: { segments: 'Segments', compare: 'Compare' },
  Touchpoints: { touchpoints: 'Touchpoints', matrix: 'Matrix', channels: 'Channels' },
  Direction: {
    goals: 'Goals',
    opportunities: 'Opportunities',
    charts: 'Charts',
    initiatives: 'Initiatives',
    trim: 'Trim list',
  },
  Evidence: { sources: 'Sources', metrics: 'Metrics' },
  Guide: { pages: 'Guide', frameworks: 'Frameworks', glossary: 'Glossary' },
};

/** The site’s navigation: only what the book has. What is alone in its group goes under its own name. */
export function navigation(book: Book): readonly NavigationGroup[] {
  const { asOf } = site().history;
  return Object.entries(groups).flatMap(([title, members]) => {
    const there = Object.entries(members)
      .filter(([page]) => isWanted(page, book, asOf))
      .map(([page, name]) => ({ title: name, href: pathTo(`${page}/`) }));
    const [first] = there;
    if (first === undefined) return [];
    return [{ title: there.length === 1 ? first.title : title, href: first.href, members: there }];
  });
}

/** The group a page belongs to, by its address; none for home and for pages that are in no group. */
export function groupAt(groups: readonly NavigationGroup[], address: string): NavigationGroup | undefined {
  return groups.find(({ members }) => members.some(({ href }) => address.startsWith(href)));
}
