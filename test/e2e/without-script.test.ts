import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { sampleSite } from './sample-site.ts';

let browser: Browser;
let page: Page;
let url: string;

beforeAll(async () => {
  browser = await launchChromium();
  ({ url } = await sampleSite({ base: '/docs/x/' }));
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

/** How a part of the page reads, in one line. */
const read = async (selector: string) =>
  (await page.locator(selector).innerText()).replace(/\s+/g, ' ').trim();

test('scripts are indeed switched off', async () => {
  await page.setContent('<p>Before</p><script>document.body.textContent = "After"</script>');
  expect(await page.locator('body').innerText()).toBe('Before');
});

test('the home page tells what the book holds and leads to every journey', async () => {
  await page.goto(url);
  expect(await read('.counts')).toMatch(
    /^16 journeys 4 segments 40 touchpoints 9 channels 4 owners \d+ sources \d+ metrics/,
  );
  expect(await page.locator('.ribbon .what a:visible').count()).toBe(16);
  expect(await page.locator('.ribbon .sparkline:visible').count()).toBe(16);
});

test('what only a script could do is not offered', async () => {
  await page.goto(url);
  expect(await page.locator('button:visible, input:visible, select:visible, dialog:visible').count()).toBe(0);
});

test('links lead from the home page to a journey and on to a touchpoint it meets', async () => {
  await page.goto(url);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Journeys' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Booking a weekend cabin', exact: true }).click();
  await page.getByRole('region').getByRole('link', { name: 'Review site' }).first().click();
  expect(page.url()).toBe(`${url}touchpoints/review-site/`);
  expect(await read('h1')).toBe('Review site');
});

test('a journey shows its phases, its steps with all that is said of them, and its curve', async () => {
  await page.goto(`${url}journeys/booking/weekend-cabin/`);
  expect(await page.locator('.phase-name h2:visible').allInnerTexts()).toEqual([
    'Getting the idea',
    'Choosing and paying',
    'Until the door opens',
    'Word gets round',
    'Next time',
  ]);
  expect(await page.locator('.step:visible h3').count()).toBe(16);
  expect(await read('#compare-cabins >> xpath=../..')).toMatchInlineSnapshot(
    `"Zero Moment of Truth I compare cabins and read reviews Touchpoint Review site Channel Web Thinking Which of these photos are real? Feeling Young families −1 Solo hikers +1 doubtful Pains High Reviews contradict the photographs Guest interviews 2026 No review says how steep the path is with a pushchair Where it leads Leaves 14 % to The big marketplace: Reviews and price stand on one page there Evidence Guest interviews 2026, Guest survey 2026"`,
  );
  expect(await page.locator('.emotion-curve .line:visible').count()).toBe(2);
});

test('its Mermaid diagram is a picture, and its source can be opened', async () => {
  await page.goto(`${url}journeys/booking/weekend-cabin/`);
  const picture = page.locator('.mermaid img');
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(1000);
  await page.locator('.mermaid summary').click();
  expect(await page.locator('.mermaid code').innerText()).toMatch(
    /^journey\n {2}title Booking a weekend cabin\n/,
  );
});

test('the matrix is a table with a row for every touchpoint', async () => {
  await page.goto(`${url}matrix/`);
  expect(await page.getByRole('row').count()).toBe(1 + 9 + 40);
  expect(await read('tr:has(th a:text-is("Checkout"))')).toMatchInlineSnapshot(
    `"Checkout conversion nobody 16 steps, Friends with one organiser, Couples on a long drive, Solo hikers, Young families lowest emotion −2 importance 80 % to Young families nobody nobody 1 step, Couples on a long drive, Solo hikers, Young families lowest emotion 0"`,
  );
});

test('a prose page reads from its title to its last heading', async () => {
  await page.goto(`${url}pages/how-we-work/`);
  expect(await page.getByRole('main').getByRole('heading').allInnerTexts()).toEqual([
    'How we work',
    'Who does what',
    'A change, from start to finish',
    'Sources before opinions',
    'Trimming',
    'Future states',
  ]);
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Booking a weekend cabin, one price throughout' })
    .click();
  expect(page.url()).toBe(`${url}journeys/booking/weekend-cabin-all-in/`);
});
