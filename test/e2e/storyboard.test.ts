import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { type BuiltBook, builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { watchForIncidents } from './incidents.ts';

/** A drawing that would take the page over, were it more than a picture. */
const hostile = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" onload="parent.hit = 1; alert(1)">
  <script>parent.hit = 1; document.title = 'hit'; fetch('https://example.org/')</script>
  <image href="https://example.org/spy.png" width="9" height="9" />
  <path d="M0 0h640v400h-640z" fill="#1d5c9f" />
</svg>
`;
const tall = PNG.sync.write(new PNG({ width: 600, height: 1600 }));
const small = PNG.sync.write(new PNG({ width: 48, height: 32 }));

const journey = `title: Staying in the rain
phases:
  - stage: use
    steps:
      - { title: I arrive, emotion: 1, image: { src: pictures/on arrival.svg, alt: A cabin in the rain }, actions: I knock }
      - { title: I dry my boots, emotion: 0, image: { src: boots.png, alt: Boots at a stove } }
      - { title: I leave, emotion: -1, image: { src: ../../content/pictures/key.png, alt: 'A key & a "hook"' } }
      - I tell of it
`;

let browser: Browser;
let context: BrowserContext;
let root: string;
let site: BuiltBook;
let incidents: readonly string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  root = mkdtempSync(path.join(tmpdir(), 'journeybook-storyboard-'));
  const files = {
    'journeys/huts/rain.yaml': journey,
    'journeys/huts/pictures/on arrival.svg': hostile,
    'journeys/huts/boots.png': tall,
    'journeys/huts/unused.png': small,
    'content/pictures/key.png': small,
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  site = await builtBook(root, { base: '/docs/x/' });
});
afterEach(async () => {
  await context.close();
  expect(incidents).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(root, { recursive: true });
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  incidents = await watchForIncidents(context, site.url);
  const page = await context.newPage();
  await page.goto(site.url + address);
  return page;
}

/** The pictures of a map as they are shown, and the width their columns leave them. */
async function picturesOn(page: Page) {
  const pictures = page.locator('.lane.picture img:visible');
  for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      pictures.evaluateAll((all) => all.every((one) => one instanceof HTMLImageElement && one.complete)),
    )
    .toBe(true);
  return pictures.evaluateAll((all) =>
    all.map((picture) => {
      const { width, height } = picture.getBoundingClientRect();
      const { width: room = 0 } = picture.parentElement?.getBoundingClientRect() ?? {};
      const loaded = picture instanceof HTMLImageElement && picture.naturalWidth > 0;
      return { alt: picture.getAttribute('alt'), loaded, width, height, room };
    }),
  );
}

const journeyPage = 'journeys/huts/rain/';

test.each([journeyPage, `${journeyPage}embed/`])(
  '%s begins with its storyboard, in which no picture is larger than its column and nothing runs',
  async (address) => {
    const page = await open(address);
    const shown = await picturesOn(page);
    expect(shown.map(({ alt, loaded }) => [alt, loaded])).toEqual([
      ['A cabin in the rain', true],
      ['Boots at a stove', true],
      ['A key & a "hook"', true],
    ]);
    for (const { width, height, room } of shown) {
      expect(width).toBeLessThanOrEqual(room);
      expect(height).toBeLessThanOrEqual(320);
    }
    expect(shown[2]).toMatchObject({ width: 48, height: 32 });
    expect(await page.locator('.lane-names th:not(.of-steps)').first().innerText()).toBe('Storyboard');
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await page.title()).toContain('Staying in the rain');
    expect(await violationsOf(page)).toEqual([]);
  },
);

test('nothing moves when a picture arrives', async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  incidents = [];
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await context.route('**/pictures/**', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(site.url + journeyPage, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => document.fonts.ready);
  const places = () =>
    page.locator('.lane').evaluateAll((lanes) =>
      lanes.map((lane) => {
        const { x, y, width, height } = lane.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  const before = await places();
  arrive();
  await picturesOn(page);
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    document.querySelector('.journey-map')?.scrollTo(0, 0);
  });
  expect(await places()).toEqual(before);
});

test('on a screen for a room no picture is larger than its column', async () => {
  const page = await open(journeyPage, { viewport: { width: 1920, height: 1080 } });
  await page.getByRole('button', { name: 'Present' }).click();
  await page.locator('.presenting').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator('.lane.picture img').first().waitFor();
  const shown = await picturesOn(page);
  expect(shown.length).toBeGreaterThan(0);
  for (const { width, room } of shown) expect(width).toBeLessThanOrEqual(room);
});

test('a phone shows a picture as wide as the story, and paper shows it', async () => {
  const page = await open(journeyPage, { viewport: { width: 390, height: 844 } });
  for (const { width, room } of await picturesOn(page)) expect(width).toBeCloseTo(room, 0);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1000, height: 700 });
  expect(await page.locator('.lane.picture img:visible').count()).toBe(3);
});

test('the site has the pictures that are shown, as they are, and says of them as data what can be seen', async () => {
  const page = await open(journeyPage);
  const own = (file: string) => path.join(site.folder, 'pictures', file);
  expect(readFileSync(own('journeys/huts/pictures/on arrival.svg'), 'utf8')).toBe(hostile);
  expect(readFileSync(own('journeys/huts/boots.png'))).toEqual(tall);
  expect(existsSync(own('journeys/huts/unused.png'))).toBe(false);
  const { document } = (await (await page.request.get(`${site.url}${journeyPage}index.json`)).json()) as {
    document: { phases: { steps: { image?: unknown }[] }[] };
  };
  expect(document.phases[0]?.steps[1]?.image).toEqual({
    src: 'journeys/huts/boots.png',
    alt: 'Boots at a stove',
    width: 600,
    height: 1600,
  });
  const picture = await (await page.request.get(`${site.url}${journeyPage}map.svg`)).text();
  expect(picture).not.toMatch(/<image|pictures\/|href="[^#]/);
});
