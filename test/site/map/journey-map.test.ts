import { beforeAll, expect, test } from 'vitest';
import type { Book, Journey } from '../../../src/book/book.ts';
import { journeyMap } from '../../../src/site/map/journey-map.ts';
import { tinyJourney } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

let book: Book;
let journey: Journey;

beforeAll(async () => {
  ({ book, journey } = await tinyJourney(
    `
    title: Booking a <cabin>
    segments: [families, hikers]
    phases:
      - stage: engage
        goal: When a weekend is free, I want a cabin.
        steps:
          - A friend’s photos put the idea in my head
          - title: I compare “cabins” & reviews
            touchpoint: review-site
            moment: zmot
            emotion: { families: -1, hikers: 1 }
            feeling: doubtful
            pains: { text: Reviews contradict the photos, severity: high, evidence: interviews }
      - stage: purchase
        title: Choosing and paying
        steps:
          - title: I pay
            id: pay
            emotion: 1
            exits: { to: a marketplace, share: 30%, because: It shows the full price }
    `,
    {
      'content/segments/families.yaml': 'title: Young families',
      'content/segments/hikers.yaml': 'title: Solo hikers',
      'content/touchpoints/review-site.yaml': 'title: Review site',
      'content/sources/interviews.yaml': 'title: Interviews 2026',
    },
  ));
  provideTinySite(book, { base: '/docs/' });
});

/** Markup with every tag on a line of its own. */
const lines = (html: string) => `${html.replaceAll('><', '>\n<')}\n`;

test('the map of a tiny journey', async () => {
  await expect(lines(journeyMap(book, journey).text)).toMatchFileSnapshot(
    '../../fixtures/maps/tiny-journey.html',
  );
});

test('an excerpt has neither headings nor ids, and its steps lead to the page of the journey', () => {
  const excerpt = journeyMap(book, journey, 'excerpt').text;
  expect(excerpt).not.toMatch(/<h\d|\sid=/);
  expect([...excerpt.matchAll(/<p class="h[23]">.*?<\/p>/g)].map(([title]) => title)).toEqual([
    '<p class="h2">Engage</p>',
    '<p class="h3"><a href="/docs/journeys/tiny/#a-friends-photos-put-the-idea-in-my-head">A friend’s photos put the idea in my head</a></p>',
    '<p class="h3"><a href="/docs/journeys/tiny/#i-compare-cabins--reviews">I compare “cabins” &amp; reviews</a></p>',
    '<p class="h2">Choosing and paying</p>',
    '<p class="h3"><a href="/docs/journeys/tiny/#pay">I pay</a></p>',
  ]);
});

test('a journey of which only its steps are known has no lanes and no curve', async () => {
  const bare = await tinyJourney('title: Bare\nphases: { stage: engage, steps: [Look, Pay] }');
  expect(lines(journeyMap(bare.book, bare.journey).text)).toMatchInlineSnapshot(`
    "<div class="journey-map step-widest" role="region" aria-label="Map of Bare" tabindex="0">
    <div class="sheet curve-high rows-of-3-on-a4 rows-of-3-on-a3">
    <table class="phases" role="table" aria-label="Steps and lanes">
    <thead role="rowgroup">
    <tr class="lane-names" role="row">
    <th class="of-steps" role="columnheader" scope="col">
    <span class="visually-hidden">Step</span>
    </th>
    </tr>
    </thead>
    <tbody class="phase" role="rowgroup">
    <tr class="phase-name" role="row">
    <th role="rowheader" scope="rowgroup" colspan="1">
    <h2 id="_phase-engage">Engage</h2>
    </th>
    </tr>
    <tr class="step opens-a4 opens-a3" role="row">
    <th class="step-name" role="rowheader" scope="row">
    <h3 id="look">
    <a href="#look">Look</a>
    </h3>
    </th>
    </tr>
    <tr class="step" role="row">
    <th class="step-name" role="rowheader" scope="row">
    <h3 id="pay">
    <a href="#pay">Pay</a>
    </h3>
    </th>
    </tr>
    </tbody>
    </table>
    </div>
    </div>
    "
  `);
});

test('a single line needs no key', async () => {
  const { book: one, journey: alone } = await tinyJourney(
    'title: One\nsegments: hikers\nphases: { stage: engage, steps: { title: Look, emotion: 1 } }',
    { 'content/book.yaml': 'segments: hikers' },
  );
  const map = journeyMap(one, alone).text;
  expect(map).toContain('class="overview"');
  expect(map).not.toContain('class="key"');
});

test.each([
  [3, 'widest', 1056],
  [4, 'wide', 1200],
  [6, 'roomy', 1488],
  [7, 'normal', 1456],
])('%d steps are drawn %s', async (count, name, width) => {
  const steps = Array.from({ length: count }, (_step, place) => `{ title: Step ${place}, emotion: 1 }`);
  const { book: of, journey: long } = await tinyJourney(
    `title: Long\nphases: { stage: engage, steps: [${steps.join(', ')}] }`,
  );
  const map = journeyMap(of, long).text;
  expect(map).toContain(`class="journey-map step-${name}"`);
  expect(map).toContain(`viewBox="0 0 ${width} 256"`);
});

test('more than four segments have a small curve each, with its name', async () => {
  const segments = ['a', 'b', 'c', 'd', 'e'];
  const emotion = segments.map((segment, place) => `${segment}: ${(place % 5) - 2}`).join(', ');
  const mapOf = async (count: number) => {
    const { book: of, journey: one } = await tinyJourney(
      `title: Many\nsegments: [${segments.slice(0, count).join(', ')}]\nphases: { stage: use, steps: [{ title: Look, emotion: { ${emotion.split(', ').slice(0, count).join(', ')} } }] }`,
      { 'content/book.yaml': `segments: [${segments.join(', ')}]` },
    );
    return journeyMap(of, one).text;
  };
  const [four, five] = [await mapOf(4), await mapOf(5)];
  expect(four.match(/class="emotion-curve"/g)).toHaveLength(1);
  expect(four).not.toContain('multiples');
  expect(five.match(/class="emotion-curve"/g)).toHaveLength(5);
  const names = [...five.matchAll(/class="small segment-\d"><p[^>]*>(.*?)<\/p>/g)].map(([, name = '']) =>
    name.replaceAll(/<[^>]*>/g, ''),
  );
  expect(names).toEqual(segments.map((segment) => `${segment.toUpperCase()} −2 to +2`));
});
