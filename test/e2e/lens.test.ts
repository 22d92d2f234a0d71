import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { temporaryBook } from '../book/temporary-book.ts';
import { violationsOf } from './accessibility.ts';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { watchForIncidents } from './incidents.ts';
import { sampleSite } from './sample-site.ts';

const journey = 'journeys/booking/weekend-cabin/';
const lens = `${journey}through/moments-of-truth/`;
const buyway = `${journey}through/buyway/`;

let browser: Browser;
let url: string;

beforeAll(async () => {
  browser = await launchChromium();
  ({ url } = await sampleSite({ base: '/docs/x/' }));
});
afterAll(() => browser.close());

/** A page of its own at an address of the site, closed when the test ends. */
async function opened(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(url + path);
  return page;
}

const links = (page: Page) => page.getByRole('navigation', { name: 'Read this journey as' });
/** On the page of a journey its lenses are folded up. */
async function unfold(page: Page): Promise<void> {
  if (!(await links(page).isVisible())) await page.getByText('About this journey').click();
}
async function follow(page: Page, name: string): Promise<void> {
  await unfold(page);
  await links(page).getByRole('link', { name }).click();
}

/** Waits until a reader is told that they are somewhere: a click or a way back is answered in its own time. */
const arrived = (page: Page, where: typeof atJourney) =>
  expect.poll(() => whereabouts(page).catch(() => undefined), { timeout: 20_000 }).toEqual(where);

/** What tells a reader where they are. */
const whereabouts = async (page: Page) => ({
  path: page.url().replace(url, ''),
  title: await page.title(),
  heading: (await page.locator('h1').innerText()).replace(/\s+/g, ' '),
  current: await page.locator('.lens-links [aria-current="page"]').textContent(),
});

const atJourney = {
  path: journey,
  title: 'Booking a weekend cabin · Havn & Hei',
  heading: 'Booking a weekend cabin',
  current: 'Five-phase map',
};
const atLens = {
  path: lens,
  title: 'Booking a weekend cabin through Moments of truth · Havn & Hei',
  heading: 'Booking a weekend cabin through Moments of truth',
  current: 'Moments of truth',
};
const atBuyway = {
  path: buyway,
  title: 'Booking a weekend cabin through The whole customer way · Havn & Hei',
  heading: 'Booking a weekend cabin through The whole customer way',
  current: 'The whole customer way',
};

describe('without scripts', () => {
  const plain = { javaScriptEnabled: false };

  test('a journey leads to each of its lenses and back', async () => {
    const page = await opened(journey, plain);
    await arrived(page, atJourney);
    await follow(page, 'Moments of truth');
    await arrived(page, atLens);
    await follow(page, 'The whole customer way');
    await arrived(page, atBuyway);
    await follow(page, 'Five-phase map');
    await arrived(page, atJourney);
  });

  test('a lens shows every step of the journey once, under its stage or outside', async () => {
    const page = await opened(journey, plain);
    const told = await page.locator('.step h3').allInnerTexts();
    await page.goto(url + lens);
    expect(await page.locator('.lens-steps .what > a:visible').allInnerTexts()).toHaveLength(told.length);
    expect((await page.locator('.lens-steps .what > a').allInnerTexts()).sort()).toEqual(told.sort());
    expect(await page.locator('.lens h2').allInnerTexts()).toEqual([
      'Stimulus',
      'Zero Moment of Truth',
      'First Moment of Truth',
      'Second Moment of Truth',
      'Ultimate Moment of Truth',
      'Outside Moments of truth',
    ]);
  });

  test('a step leads to its place on the journey’s page', async () => {
    const page = await opened(lens, plain);
    await page.getByRole('link', { name: 'I compare cabins and read reviews' }).click();
    await page.waitForURL(`${url}${journey}#compare-cabins`);
    expect(await page.locator(':target').innerText()).toBe('I compare cabins and read reviews');
  });

  test('a stage no step falls into says so', async () => {
    const page = await opened(buyway, plain);
    expect(await page.locator('.lens-stages > li:has(.none) h2').allInnerTexts()).toEqual([
      'Loyalty',
      'Advocacy',
    ]);
    expect(await page.locator('.lens-stages .none').first().innerText()).toBe(
      'No step of this journey falls here.',
    );
  });

  test('the ultimate moment leads back to the zero moment, in words and by an unbroken edge', async () => {
    for (const width of [390, 1280]) {
      const page = await opened(lens, { ...plain, viewport: { width, height: 900 } });
      expect(await page.locator('.leads-on').innerText()).toBe(
        'What they tell here is what someone else looks up there: Zero Moment of Truth',
      );
      const pieces = await page.locator('.loop-edge').all();
      const boxes = await Promise.all(pieces.map((piece) => piece.boundingBox()));
      const spans = boxes.map((box) => ({
        top: box?.y ?? NaN,
        bottom: (box?.y ?? NaN) + (box?.height ?? NaN),
      }));
      const gaps = spans.slice(1).map(({ top }, place) => top - (spans[place]?.bottom ?? NaN));
      expect(gaps.filter((gap) => !(gap <= 0.5))).toEqual([]);
      expect(spans).toHaveLength(5);
      await page.locator('.leads-on a').click();
      await page.waitForURL(`${url}${lens}#_stage-zmot`);
      expect(await page.locator(':target').innerText()).toBe('Zero Moment of Truth');
    }
  });

  test('a framework shows where the whole book falls and what it has no place for', async () => {
    const page = await opened('frameworks/buyway/', plain);
    const stages = page.locator('.lens-stages > li');
    expect(
      await stages.filter({ hasText: 'Nothing in this book falls here yet.' }).locator('h2').allInnerTexts(),
    ).toEqual(['Loyalty', 'Advocacy']);
    await page.locator('.stage-journeys > li > a', { hasText: 'Booking a weekend cabin' }).first().click();
    await page.waitForURL(`${url}${buyway}#_stage-zero-moment`);
    expect(await page.locator(':target').innerText()).toBe('Zero moment');
    await page.goto(`${url}frameworks/moments-of-truth/`);
    expect(await page.locator('.lens-outside .why p:first-child').allInnerTexts()).toContain(
      'Complete covers return and leave, and Moments of truth has no stage for that.',
    );
  });

  test('a framework names whom its stages are from, and one that nobody proposed says so', async () => {
    const page = await opened('frameworks/moments-of-truth/', plain);
    const from = async (stage: string) =>
      page
        .locator('.stage')
        .filter({ has: page.locator(`[id="${stage}"]`) })
        .locator('p')
        .nth(1)
        .innerText();
    expect([await from('zmot'), await from('fmot'), await from('umot')]).toEqual([
      'Jim Lecinski, Google, 2011',
      'A. G. Lafley, Procter & Gamble, 2005',
      'Brian Solis, 2013',
    ]);
    await page.goto(`${url}frameworks/five-phase/`);
    expect(await page.locator('.page-head .facts').first().innerText()).toBe('No single origin');
  });
});

describe('with scripts', () => {
  /** Marks the document, to tell whether another one took its place. */
  const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-mark', ''));
  const marked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-mark'));
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());

  test('a lens takes the place of the journey, and the way back and forth leads through all that was shown', async () => {
    const page = await opened(journey);
    const incidents = await watchForIncidents(page.context(), url);
    await mark(page);
    await follow(page, 'Moments of truth');
    await arrived(page, atLens);
    expect(await focused(page)).toBe('Moments of truth');
    await follow(page, 'The whole customer way');
    await arrived(page, atBuyway);
    await page.goBack();
    await arrived(page, atLens);
    await page.goBack();
    await arrived(page, atJourney);
    expect(await page.locator('.journey-map').count()).toBe(1);
    await page.goForward();
    await arrived(page, atLens);
    expect(await marked(page)).toBe(true);
    expect(incidents).toEqual([]);
  });

  test('a journey shown in place of its lens has its lenses unfolded, and the focus on its own', async () => {
    const page = await opened(lens);
    await follow(page, 'Five-phase map');
    await arrived(page, atJourney);
    expect(await links(page).isVisible()).toBe(true);
    expect(await focused(page)).toBe('Five-phase map');
  });

  test('what is shown in place is the page that lies at its address', async () => {
    const page = await opened(journey);
    await follow(page, 'Moments of truth');
    await page.waitForURL(url + lens);
    const inPlace = await page.locator('main').innerHTML();
    await page.reload();
    expect(inPlace).toBe(await page.locator('main').innerHTML());
  });

  test('a journey shown in place of its lens can be copied from', async () => {
    const page = await opened(lens);
    await mark(page);
    await follow(page, 'Five-phase map');
    await page.waitForURL(url + journey);
    expect(await marked(page)).toBe(true);
    expect(await page.locator('.mermaid .copy').count()).toBe(1);
  });

  test('a way back to a place on the same page stays on it', async () => {
    const page = await opened(lens);
    await mark(page);
    await page.locator('.leads-on a').click();
    await page.waitForURL(`${url}${lens}#_stage-zmot`);
    await page.goBack();
    await arrived(page, atLens);
    expect(await marked(page)).toBe(true);
  });

  test('where the page cannot be fetched, the link is followed', async () => {
    const page = await opened(journey);
    await page.route(url + lens, (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await mark(page);
    await follow(page, 'Moments of truth');
    await arrived(page, atLens);
    expect(await marked(page)).toBe(false);
  });

  test('a click that asks for a tab or window of its own is left to the browser', async () => {
    const page = await opened(journey);
    await unfold(page);
    // The browser itself is kept from acting: not every one that is driven opens a tab each time it is asked to.
    await page.evaluate(() => {
      addEventListener('click', (event) => {
        document.documentElement.dataset['taken'] = String(event.defaultPrevented);
        event.preventDefault();
      });
    });
    const link = links(page).getByRole('link', { name: 'Moments of truth' });
    const taken = () => page.evaluate(() => document.documentElement.dataset['taken']);
    for (const modifier of ['Control', 'Meta', 'Shift', 'Alt'] as const) {
      await link.click({ modifiers: [modifier] });
      expect([modifier, await taken()]).toEqual([modifier, 'false']);
    }
    await arrived(page, atJourney);
    await link.click();
    expect(await taken()).toBe('true');
    await arrived(page, atLens);
  });
});

describe('axe finds nothing wrong', () => {
  test.each([lens, buyway, 'frameworks/moments-of-truth/', 'frameworks/'])('on %s', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        const page = await opened(path, { colorScheme, viewport: { width, height: 900 } });
        expect(await violationsOf(page)).toEqual([]);
      }
    }
  });
});

test('the page of a lens is no result of a search: the journey is', async () => {
  const page = await opened(lens);
  expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
  await page.goto(url + journey);
  expect(await page.locator('[data-pagefind-body]').count()).toBe(1);
});

test('a book without lenses shows no links to any', async () => {
  const book = await builtBook(
    temporaryBook({
      'journeys/one.yaml': 'title: Buying bread\nphases: { stage: purchase, steps: I queue }\n',
    }),
  );
  onTestFinished(() => book.close());
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(`${book.url}journeys/one/`);
  expect(await page.locator('h1').innerText()).toBe('Buying bread');
  expect(await page.locator('.lens-links').count()).toBe(0);
  const answer = await page.goto(`${book.url}journeys/one/through/moments-of-truth/`);
  expect(answer?.status()).toBe(404);
});
