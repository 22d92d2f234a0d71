import { atlasJourneys } from '../../analysis/atlas.ts';
import { comparableJourneys } from '../../analysis/segment-comparison.ts';
import type { Book } from '../../book/book.ts';
import type { Crumb } from './crumbs.ts';
import { pathOf, pathTo } from './paths.ts';
import { site } from './site.ts';
import { trimEntries } from './trim-entries.ts';

/** Pages that belong together, by the name they go under; a name leads to the first of them. */
export interface NavigationGroup extends Crumb {
  /** What the book has of them, at least one. */
  readonly members: readonly Crumb[];
}

type Member = Crumb & { readonly empty?: boolean };

/** The site’s navigation: only what the book has. What is alone in its group goes under its own name. */
export function navigation(book: Book): readonly NavigationGroup[] {
  const { asOf } = site().history;
  const groups: readonly { readonly title: string; readonly members: readonly Member[] }[] = [
    {
      title: 'Journeys',
      members: [
        { title: 'Journeys', href: pathOf('journey') },
        { title: 'Atlas', href: pathTo('atlas/'), empty: atlasJourneys(book).length < 2 },
        { title: 'Owners', href: pathOf('team'), empty: book.teams.length === 0 },
      ],
    },
    {
      title: 'Customers',
      members: [
        { title: 'Segments', href: pathOf('segment'), empty: book.segments.length === 0 },
        { title: 'Compare', href: pathTo('compare/'), empty: comparableJourneys(book).length === 0 },
      ],
    },
    {
      title: 'Touchpoints',
      members: [
        { title: 'Touchpoints', href: pathOf('touchpoint'), empty: book.touchpoints.length === 0 },
        { title: 'Matrix', href: pathTo('matrix/'), empty: book.touchpoints.length === 0 },
        { title: 'Channels', href: pathOf('channel'), empty: book.channels.length === 0 },
      ],
    },
    {
      title: 'Direction',
      members: [
        { title: 'Goals', href: pathOf('goal'), empty: book.goals.length === 0 },
        { title: 'Opportunities', href: pathOf('opportunity'), empty: book.opportunities.length === 0 },
        { title: 'Initiatives', href: pathOf('initiative'), empty: book.initiatives.length === 0 },
        { title: 'Trim list', href: pathTo('trim/'), empty: trimEntries(book, asOf).length === 0 },
      ],
    },
    {
      title: 'Evidence',
      members: [
        { title: 'Sources', href: pathOf('source'), empty: book.sources.length === 0 },
        { title: 'Metrics', href: pathOf('metric'), empty: book.metrics.length === 0 },
      ],
    },
    {
      title: 'Guide',
      members: [
        { title: 'Guide', href: pathOf('page'), empty: book.pages.every((page) => page.id === 'index') },
        { title: 'Frameworks', href: pathOf('framework') },
        { title: 'Glossary', href: pathTo('glossary/'), empty: book.glossary.length === 0 },
      ],
    },
  ];
  return groups.flatMap(({ title, members }) => {
    const there = members.filter(({ empty }) => empty !== true);
    const [first] = there;
    if (first === undefined) return [];
    return [{ title: there.length === 1 ? first.title : title, href: first.href, members: there }];
  });
}

/** The group a page belongs to, by its address; none for home and for pages that are in no group. */
export function groupAt(groups: readonly NavigationGroup[], address: string): NavigationGroup | undefined {
  return groups.find(({ members }) => members.some(({ href }) => address.startsWith(href)));
}
