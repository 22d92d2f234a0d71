import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bookLens } from '../../src/analysis/book-lens.ts';
import { stepsOf } from '../../src/analysis/emotion-curve.ts';
import { lens } from '../../src/analysis/lens.ts';
import { longTail } from '../../src/analysis/long-tail.ts';
import { comparableJourneys, compareSegments } from '../../src/analysis/segment-comparison.ts';
import { segmentValues } from '../../src/analysis/segment-values.ts';
import { usesOfSources } from '../../src/analysis/source-use.ts';
import { touchpointMatrix } from '../../src/analysis/touchpoint-matrix.ts';
import { trimList } from '../../src/analysis/trim-list.ts';
import { usageOf } from '../../src/analysis/usage.ts';
import type { Book } from '../../src/book/book.ts';
import { loadBook } from '../../src/book/load.ts';
import { lookup } from '../../src/book/lookup.ts';
import { newestCommit } from '../../src/book/newest-commit.ts';
import { resolveReference } from '../../src/book/wiki-reference.ts';
import { figureText } from '../../src/site/data/format-figure.ts';
import { formatShare } from '../../src/site/map/numbers.ts';
import { launchChromium } from './chromium.ts';
import { repository } from './command.ts';
import { sampleSite } from './sample-site.ts';
import { type Stop, type Walk, walkFrom, writtenWalks } from './walk.ts';

let browser: Browser;
let url: string;
let book: Book;
let written: ReadonlyMap<string, readonly Stop[]>;

beforeAll(async () => {
  browser = await launchChromium();
  ({ url } = await sampleSite({ base: '/docs/x/' }));
  const loaded = await loadBook(repository);
  if (loaded.book === undefined) throw new Error('The sample book has errors.');
  ({ book } = loaded);
  const page = await browser.newPage({ javaScriptEnabled: false });
  const walk = await walkFrom(page, url);
  await walk.press('Five ideas in five walks', 'Five ideas in five walks');
  written = await writtenWalks(page, url);
  await page.close();
});
afterAll(() => browser.close());

/** Something that the sample book is sure to have. */
function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The sample book shows too little for this test.');
  return thing;
}

/** A document of the sample book. */
const the = <List extends keyof ReturnType<typeof lookup>>(list: List, id: string) => {
  const documents: ReadonlyMap<string, Book[List][number]> = lookup(book)[list];
  return found(documents.get(id));
};

/** How a framework’s page counts the steps of each stage that has any. */
const countsOf = (framework: string) =>
  bookLens(book, the('frameworks', framework)).stages.flatMap(({ steps: { count, journeys } }) =>
    count === 0
      ? []
      : `${count} ${count === 1 ? 'step' : 'steps'} in ${journeys.length} ${journeys.length === 1 ? 'journey' : 'journeys'}`,
  );

/** How many steps a journey, read through a framework, has in each stage. */
const stepsByStage = (journey: string, framework: string) =>
  lens(book, the('journeys', journey), the('frameworks', framework)).stages.map(({ steps }) => steps.length);

/** The same, as a page shows it. */
const shownByStage = (page: Page) =>
  page
    .locator('.lens-stages > li')
    .evaluateAll((stages) => stages.map((one) => one.querySelectorAll('.lens-steps > li').length));

const target = (page: Page) => page.locator(':target').innerText();

/** The five walks by their ideas: what is pressed, what each page says of itself, and what it shows. */
const walks: Readonly<Record<string, (walk: Walk, page: Page) => Promise<void>>> = {
  'Moments of truth': async ({ press, says, read }, page) => {
    const journey = the('journeys', 'booking/weekend-cabin');
    const framework = the('frameworks', 'moments-of-truth');
    const titles = new Map(framework.stages.map(({ id, title }) => [id, title]));

    await press(journey.title, journey.title);
    expect(await says()).toContain(
      'The map tells each step in the customer’s words; its curve is how the step feels, from −2 to +2, and breaks where nobody knows.',
    );
    expect(await read('.map-key li')).toContain(
      'the strongest feeling, of equal ones the later, and the last',
    );
    const marks = stepsOf(journey).flatMap(({ moment }) => (moment ? found(titles.get(moment)) : []));
    expect(await read('.journey-map .moment')).toEqual(marks);

    await press('Stimulus', framework.title);
    expect(await says()).toContain(found(framework.description));
    expect(await read('.lens-stages .falls > .facts')).toEqual(countsOf(framework.id));
    expect(await read('.leads-on')).toEqual([
      'What they tell here is what someone else looks up there: Zero Moment of Truth',
    ]);

    await press(
      journey.title,
      `${journey.title} through ${framework.title}`,
      page.locator('.lens-stages > li', { has: page.getByRole('heading', { name: 'Stimulus' }) }),
    );
    const { count, outside } = lens(book, journey, framework);
    expect(await says()).toContain(`${count - outside.length} of the ${count} steps of this journey fall`);
    expect(await shownByStage(page)).toEqual(stepsByStage(journey.id, framework.id));

    const site = the('touchpoints', 'review-site');
    await press(
      site.title,
      site.title,
      page.locator('.lens-stages > li', { has: page.getByRole('heading', { name: 'Zero Moment of Truth' }) }),
    );
    expect(await says()).toContain(found(site.description).text);
    const places = found(usageOf(book).stepsByTouchpoint.get(site.id));
    for (const moment of ['zmot', 'umot'] as const) {
      const steps = places.flatMap(({ step }) => (step.moment === moment ? step.title : []));
      expect(steps.length).toBeGreaterThan(0);
      expect(await read(`.step-list li:has(.moment a[href$="#${moment}"]) a.voice`)).toEqual(steps);
    }

    const told = found(
      places.find((one) => one.step.moment === 'umot' && one.journey.id === 'stay/glacier-morning'),
    );
    await press(told.step.title, told.journey.title);
    expect(await says()).toContain(found(told.journey.summary).text);
    expect(await target(page)).toBe(told.step.title);
  },

  'The five-phase map': async ({ press, says, read }, page) => {
    const framework = the('frameworks', 'five-phase');
    const stages = framework.stages.map(({ title }) => title);
    await press(framework.title, framework.title);
    expect(await says()).toContain(found(framework.description));
    expect(await says()).toContain(`${bookLens(book, framework).count} steps of this book`);
    expect(await read('.lens-stages h2')).toEqual(stages);
    expect(await read('.lens-stages .falls > .facts')).toEqual(countsOf(framework.id));

    const { rows } = touchpointMatrix(book, framework);
    await press('The touchpoints in these stages', 'Touchpoint matrix');
    expect(await says()).toContain(
      'Which touchpoints customers meet in each stage, who meets them, how much that matters to them, and how bad it gets there.',
    );
    expect(await read('.matrix thead th')).toEqual(['Touchpoint', ...stages]);
    expect((await read('.matrix tbody th[scope="row"] a')).toSorted()).toEqual(
      rows.map(({ touchpoint }) => touchpoint.title).toSorted(),
    );

    const { touchpoint, cells } = found(rows.find((row) => row.touchpoint.id === 'checkout'));
    await press(touchpoint.title, touchpoint.title);
    expect(await says()).toContain(found(touchpoint.description).text);
    expect(await read('.step-groups h3')).toEqual(stages.filter((_, index) => cells[index] !== null));

    const place = found(
      found(usageOf(book).stepsByTouchpoint.get('checkout')).find(({ step }) => step.id === 'see-the-total'),
    );
    await press(place.step.title, place.journey.title);
    expect(await says()).toContain(found(place.journey.summary).text);
    expect(await target(page)).toBe(place.step.title);
  },

  'Know your customer': async ({ press, says, read }, page) => {
    await press('Customers', 'Segments');
    expect(await says()).toContain('A segment is a group of customers with the same why, how and situation.');
    expect(await read('.portraits h2')).toEqual(book.segments.map(({ title }) => title));

    const families = the('segments', 'young-families');
    const hikers = the('segments', 'solo-hikers');
    const site = the('touchpoints', 'review-site');
    await press(families.title, families.title);
    expect(await says()).toContain('A segment is a group of customers with the same why, how and situation.');
    expect(await read('.answers dt')).toEqual([
      'Why do they buy?',
      'How do they use it?',
      'In what situation?',
      'How satisfied are they?',
    ]);
    const valued = segmentValues(book, families.id).share;
    expect(await read('.values tbody .group')).toEqual(valued.map(({ stage }) => stage?.title ?? 'Overall'));

    await press(site.title, site.title, page.locator('.values'));
    expect(await read('#_ratings + .small-print')).toEqual([
      'How important it is to each segment in each stage, and how satisfied that segment is with it there.',
    ]);
    const ratings = found(site.ratings);
    const importance = ratings.map((one) =>
      formatShare(found(one.importance && 'share' in one.importance ? one.importance.share : undefined)),
    );
    expect(await read('.ratings tbody td:nth-child(3)')).toEqual(importance);

    await press(hikers.title, hikers.title, page.locator('.ratings'));
    expect(await read('.answers dd:has(.unknown)')).toHaveLength(
      [hikers.why, hikers.how, hikers.situation, hikers.satisfaction].filter((one) => one === undefined)
        .length,
    );

    await press('Compare', 'Compare segments');
    expect(await says()).toContain('The same journey as different customers live it.');
    expect(await read('.comparisons h2 a')).toHaveLength(comparableJourneys(book).length);

    const journey = the('journeys', 'booking/weekend-cabin');
    await press(journey.title, `${journey.title} as its segments live it`);
    expect(await says()).toContain(`“${found(compareSegments(book, journey).widest[0]).step.title}”`);
  },

  'The whole way': async ({ press, says, read }, page) => {
    await press('The atlas', 'Atlas');
    expect(await says()).toContain(
      'Every journey along the customer lifecycle, from before the need to leaving.',
    );
    const { steps, after } = longTail(book, ({ journey }) => journey.status !== 'archived');
    expect(await says()).toContain(
      `${steps.after.length} (${Math.round((after ?? NaN) * 100)} %) lie after it.`,
    );

    const journey = the('journeys', 'a-year-with-us');
    const framework = the('frameworks', 'buyway');
    await press(journey.title, journey.title);
    expect(await says()).toContain(found(journey.summary).text);

    await press(framework.title, `${journey.title} through ${framework.title}`);
    expect(await says()).toContain(`${lens(book, journey, framework).count} steps of this journey fall`);
    expect(await shownByStage(page)).toEqual(stepsByStage(journey.id, framework.id));

    await press('Advocacy', framework.title);
    expect(await says()).toContain(found(framework.description));
    expect(await target(page)).toBe('Advocacy');
    const empty = bookLens(book, framework).stages.filter(({ steps: { count } }) => count === 0);
    expect(empty.map(({ stage }) => stage.id)).toContain('advocacy');
    expect(await read('.lens-stages > li:has(.none) h2')).toEqual(empty.map(({ stage }) => stage.title));
  },

  'Lean work': async ({ press, says, read }) => {
    await press('The vision, and what leads there', 'Where we want to be');
    expect(await says()).toContain(
      'An initiative earns its keep by serving a goal, and a goal by serving the vision',
    );
    expect(await says()).toContain(found(book.settings.vision).text);
    expect(await read('.goal-line h2')).toEqual(book.goals.map(({ title }) => title));

    const initiative = the('initiatives', 'price-transparency');
    await press(initiative.title, initiative.title);
    expect(await says()).toContain(found(initiative.description).text);
    expect((await read('table tbody tr th')).length).toBe(initiative.experiments.length);

    const metric = the('metrics', 'checkout-completion');
    await press(metric.title, metric.title);
    expect(await says()).toContain(found(metric.description).text);
    const latest = found(metric.series.at(-1));
    expect((await read('.chart figcaption')).join()).toContain(figureText(latest.value, metric));

    const source = the('sources', 'booking-system');
    await press(source.title, source.title);
    expect(await says()).toContain(found(source.answers).text);
    const { claimCount: claims } = found(usesOfSources(book).get(source.id));
    expect((await read('.evidence-part .facts'))[0]).toMatch(new RegExp(`^${claims} claims? in `));

    await press('Sources', 'Sources');
    expect(await says()).toContain('What this book says of its customers rests on these.');
    expect(await read('.sources tbody th a')).toEqual(book.sources.map(({ title }) => title));

    await press('trim list', 'Trim list');
    expect(await says()).toContain('give each of these a reason, or let it go.');
    const entries = trimList(book, await newestCommit(repository));
    const titles = entries.map(({ kind, id }) => {
      const entry = resolveReference(book, `${kind}:${id}`);
      return entry && 'title' in entry ? entry.title : id;
    });
    expect(await read('.trim-list > li > a')).toEqual(titles);
  },
};

test('the walks that are written down are the walks of these tests', () => {
  expect([...written.keys()]).toEqual(Object.keys(walks));
});

describe.each([
  { scripts: 'without scripts', javaScriptEnabled: false },
  { scripts: 'with scripts', javaScriptEnabled: true },
])('from the home page, $scripts, a stranger follows the idea', ({ javaScriptEnabled }) => {
  test.each(Object.entries(walks))('%s, by the stops written down for it', async (idea, follow) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const walk = await walkFrom(page, url);
    await follow(walk, page);
    expect(walk.stops).toEqual(written.get(idea));
  });
});
