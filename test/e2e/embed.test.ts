import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { temporaryBook } from '../book/temporary-book.ts';
import { violationsOf } from './accessibility.ts';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { watchForIncidents } from './incidents.ts';
import { sampleSite } from './sample-site.ts';
import { serveWiki, type Wiki } from './wiki.ts';

const journey = 'journeys/booking/weekend-cabin/';
const shown = `${journey}embed/`;

let browser: Browser;
let context: BrowserContext;
let url: string;
let wiki: Wiki;
let incidents: readonly string[];

beforeAll(async () => {
  browser = await launchChromium();
  ({ url } = await sampleSite({ base: '/docs/x/' }));
  const page = await browser.newPage();
  await page.goto(url + journey);
  const snippet = await page.locator('.embed-section [data-copy]').textContent();
  await page.close();
  // The sample does not say where it is published, so its author puts that before the path.
  wiki = await serveWiki(snippet?.replace('src="', `src="${new URL(url).origin}`) ?? '');
});
afterEach(async () => {
  await context.close();
  expect(incidents.filter((incident) => !incident.startsWith(`request to ${wiki.url}`))).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await wiki.close();
});

/** Opens the page of the wiki, and finds the frame in it. */
async function open(query = '', options: BrowserContextOptions = {}): Promise<{ page: Page; frame: Frame }> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  incidents = await watchForIncidents(context, url);
  const page = await context.newPage();
  await page.goto(wiki.url + query);
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  if (!frame) throw new Error('The page of the wiki has no frame.');
  await frame.locator('.journey-map').waitFor();
  return { page, frame };
}

const lanes = (frame: Frame) =>
  frame
    .locator('.lane-names th:not(.of-steps):visible')
    .evaluateAll((names) =>
      names.map((name) => [...name.childNodes].find(({ nodeType }) => nodeType === 3)?.textContent?.trim()),
    );

describe('inside a page elsewhere, a journey', () => {
  test('is its title, its map, and whose it is', async () => {
    const { frame } = await open();
    expect(frame.url()).toBe(url + shown);
    expect(await frame.locator('h1').allInnerTexts()).toEqual(['Booking a weekend cabin']);
    expect(await frame.locator('.step:visible').count()).toBe(16);
    expect(await frame.locator('.emotion-curve .line:visible').count()).toBe(2);
    expect(await frame.locator('body > *, footer, dialog, nav:not(.minimap nav)').count()).toBe(1);
    expect(await frame.locator('.small-print').innerText()).toMatch(
      /^Owner Digital sales\s+Reviewed 14 Sep 2026\s+As of \d+ \w+ \d{4}$/,
    );
  });

  test.each(['light', 'dark'] as const)('can be read by anybody in the %s', async (colorScheme) => {
    const { frame } = await open('', { colorScheme });
    expect(await violationsOf(frame)).toEqual([]);
    const lightness = await frame.evaluate(() =>
      Number(/\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)?.[0]),
    );
    expect(lightness > 128 ? 'light' : 'dark').toBe(colorScheme);
  });

  test('leads out of the frame', async () => {
    const { page, frame } = await open();
    await frame.getByRole('link', { name: 'Review site' }).first().click();
    await page.waitForURL(`${url}touchpoints/review-site/`);
    await page.goBack();
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).getByRole('link').click();
    await page.waitForURL(url + journey);
    await page.goBack();
    await page
      .frameLocator('iframe')
      .getByRole('link', { name: 'I compare cabins and read reviews' })
      .first()
      .click();
    await page.waitForURL(`${url}${journey}#compare-cabins`);
    expect(await page.locator('.step:has(:target) h3').innerText()).toBe('I compare cabins and read reviews');
  });

  test('moves only its map when one of its phases is chosen', async () => {
    const { page, frame } = await open();
    await frame.getByRole('navigation', { name: 'Phases' }).getByRole('link').last().click();
    await expect
      .poll(() => frame.locator('.journey-map').evaluate((map) => map.scrollLeft))
      .toBeGreaterThan(100);
    expect(page.url()).toBe(wiki.url);
    expect(frame.url()).toMatch(/\/embed\/#./);
  });

  test('shows the view and the lanes that its address names', async () => {
    const { frame } = await open('?view=blueprint');
    expect(await frame.locator('.curve').isVisible()).toBe(false);
    expect(await lanes(frame)).toContain('Backstage');
    expect(await frame.getByRole('radio', { name: 'Blueprint' }).isChecked()).toBe(true);
    await context.close();
    expect(await lanes((await open('?lanes=touchpoint,pains')).frame)).toEqual(['Touchpoint', 'Pains']);
  });

  test('is whole without scripts', async () => {
    const { frame } = await open('?view=blueprint', { javaScriptEnabled: false });
    expect(await frame.locator('.curve').isVisible()).toBe(true);
    expect(await frame.locator('input:visible, button:visible').count()).toBe(0);
  });

  test('is a story where the frame is narrow', async () => {
    const { frame } = await open('', { viewport: { width: 390, height: 800 } });
    expect(await frame.locator('.lane-name:visible').count()).toBeGreaterThan(50);
    const room = await frame.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(room[0]).toBeLessThanOrEqual(room[1] ?? 0);
  });
});

test('a journey that moves, or lies where such a page would be, is still shown by what showed it', async () => {
  const steps = 'phases: { stage: use, steps: I knead }\n';
  const book = await builtBook(
    temporaryBook({
      'journeys/bread.yaml': `title: Bread & "butter"\naliases: old/bread\n${steps}`,
      'journeys/cake.yaml': `title: Cake\n${steps}`,
      'journeys/cake/embed.yaml': `title: How a cake is embedded\n${steps}`,
    }),
    // A variable of the environment is no word of Astro’s.
    { base: '/docs/', options: ['--site', 'https://bakery.example'], env: { PROD: '' } },
  );
  onTestFinished(() => book.close());
  context = await browser.newContext();
  incidents = await watchForIncidents(context, book.url);
  const page = await context.newPage();
  await page.goto(`${book.url}journeys/old/bread/embed/`);
  await page.waitForURL(`${book.url}journeys/bread/embed/`);
  expect(await page.locator('h1').innerText()).toBe('Bread & "butter"');
  await page.goto(`${book.url}journeys/bread/`);
  expect(await page.locator('.embed-section [data-copy]').textContent()).toBe(
    '<iframe src="https://bakery.example/docs/journeys/bread/embed/" title="Map of Bread &amp; &quot;butter&quot;" width="100%" height="720" loading="lazy"></iframe>',
  );
  await page.goto(`${book.url}journeys/cake/`);
  expect(await page.locator('.embed-section').count()).toBe(0);
  await page.goto(`${book.url}journeys/cake/embed/`);
  expect(await page.locator('h1').innerText()).toBe('How a cake is embedded');
  expect(await page.locator('.site-header').count()).toBe(1);

  const html = readFileSync(path.join(book.folder, 'journeys/bread/embed/index.html'), 'utf8');
  expect(html).toContain('<link rel="canonical" href="https://bakery.example/docs/journeys/bread/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('http-equiv="Content-Security-Policy"');
  expect(html).not.toContain('data-pagefind-body');
});
