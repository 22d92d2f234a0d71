import { describe, expect, test } from 'vitest';
import { counts } from '../../../src/site/data/counts.ts';
import { crumbsOfJourney } from '../../../src/site/data/journey-crumbs.ts';
import { journeyPages } from '../../../src/site/data/journey-pages.ts';
import { groupAt, navigation } from '../../../src/site/data/navigation.ts';
import { bookWithNothing } from '../../../src/site/without-book.ts';
import { journeyIn, tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

const journey = 'phases: { stage: engage, steps: Look }';

const book = await tinyBook({
  'content/book.yaml': 'channels: [web, app]\nteams: sales',
  'content/touchpoints/site.yaml': 'title: Site',
  'content/pages/index.mdx': '---\ntitle: Welcome\n---\nHello.',
  'content/pages/guide.mdx': '---\ntitle: How to read\n---\nSlowly.',
  'journeys/stay.yaml': `title: Staying\n${journey}`,
  'journeys/stay/arrive.yaml': `title: Arriving\nparent: stay\n${journey}`,
  'journeys/stay/arrive/key.yaml': `title: Getting the key\nparent: stay/arrive\n${journey}`,
});
const empty = bookWithNothing();

describe('under a base path', () => {
  provideTinySite(book, { base: '/docs/x/' });

  test('a book counts what it holds and leaves out what it has not', () => {
    expect(counts(book)).toEqual([
      { count: 3, name: 'journeys', href: '/docs/x/journeys/' },
      { count: 1, name: 'touchpoint', href: '/docs/x/touchpoints/' },
      { count: 2, name: 'channels', href: '/docs/x/channels/' },
      { count: 1, name: 'owner', href: '/docs/x/owners/' },
    ]);
    expect(counts(empty)).toEqual([]);
  });

  test('the navigation leads to what the book has', () => {
    expect(navigation(book)).toEqual([
      {
        title: 'Journeys',
        href: '/docs/x/journeys/',
        members: [
          { title: 'Journeys', href: '/docs/x/journeys/' },
          { title: 'Atlas', href: '/docs/x/atlas/' },
          { title: 'Owners', href: '/docs/x/owners/' },
        ],
      },
      {
        title: 'Touchpoints',
        href: '/docs/x/touchpoints/',
        members: [
          { title: 'Touchpoints', href: '/docs/x/touchpoints/' },
          { title: 'Matrix', href: '/docs/x/matrix/' },
          { title: 'Channels', href: '/docs/x/channels/' },
        ],
      },
      {
        title: 'Guide',
        href: '/docs/x/pages/',
        members: [
          { title: 'Guide', href: '/docs/x/pages/' },
          { title: 'Frameworks', href: '/docs/x/frameworks/' },
        ],
      },
    ]);
  });

  test('what is alone in its group goes under its own name', () => {
    expect(navigation(empty).map(({ title }) => title)).toEqual(['Journeys', 'Frameworks']);
  });

  test('a page belongs to the group of the list it is under', () => {
    const groups = navigation(book);
    expect(groupAt(groups, '/docs/x/matrix/')?.title).toBe('Touchpoints');
    expect(groupAt(groups, '/docs/x/frameworks/aarrr/')?.title).toBe('Guide');
    expect(groupAt(groups, '/docs/x/')).toBeUndefined();
  });

  test('the way to a journey leads through those it is part of', () => {
    expect(crumbsOfJourney(book, journeyIn(book, 'stay/arrive/key'))).toEqual([
      { title: 'Journeys', href: '/docs/x/journeys/' },
      { title: 'Staying', href: '/docs/x/journeys/stay/' },
      { title: 'Arriving', href: '/docs/x/journeys/stay/arrive/' },
    ]);
    expect(crumbsOfJourney(book, journeyIn(book, 'stay'))).toEqual([
      { title: 'Journeys', href: '/docs/x/journeys/' },
    ]);
  });
});

describe('the list of journeys', () => {
  /** The pages of a book with this many journeys: where each is and how many journeys it lists. */
  const pagesOf = (count: number) => {
    const journeys = Array.from({ length: count }, (_, place) => ({
      ...journeyIn(book, 'stay'),
      id: String(place),
    }));
    const pages = journeyPages({ ...book, journeys });
    expect(pages.flatMap((page) => page.journeys)).toEqual(journeys);
    return pages.map((page) => [page.number, page.href, page.journeys.length]);
  };

  test.each([
    [0, [[1, '/docs/x/journeys/', 0]]],
    [1, [[1, '/docs/x/journeys/', 1]]],
    [100, [[1, '/docs/x/journeys/', 100]]],
    [
      101,
      [
        [1, '/docs/x/journeys/', 100],
        [2, '/docs/x/browse/journeys/2/', 1],
      ],
    ],
    [
      250,
      [
        [1, '/docs/x/journeys/', 100],
        [2, '/docs/x/browse/journeys/2/', 100],
        [3, '/docs/x/browse/journeys/3/', 50],
      ],
    ],
  ])('of %d has pages of a hundred', (count, pages) => {
    expect(pagesOf(count)).toEqual(pages);
  });
});
