import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { serving, type Serving } from './command.ts';

const settings = 'title: Bread\nchannels: [store]\n';
const journey = `title: Buying bread
phases:
  - stage: purchase
    steps:
      - { title: I queue, channel: store, emotion: 1 }
`;
const oven = (words: string) => `---\ntitle: The oven\n---\n\n${words}\n`;

let browser: Browser;
let page: Page;
let root: string;
let server: Serving;

const start = () =>
  serving(['dev', root, '--port', '0', '--base', '/docs/x/'], { env: { XDG_CACHE_HOME: root } });

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'journeybook-dev-'));
  save('content/book.yaml', settings);
  save('journeys/one.yaml', journey);
  browser = await launchChromium();
  server = await start();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(root, { recursive: true });
});

function save(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

/** Waits until a part of the page, which nobody touches, says something. */
async function says(selector: string, words: string): Promise<void> {
  const texts = async () => (await page.locator(selector).allInnerTexts()).join('\n');
  await expect.poll(texts, { timeout: 20_000 }).toContain(words);
}

const overlay = 'vite-error-overlay';

test('the book is served under its base, with its diagrams', async () => {
  expect(server.url).toMatch(/^http:\/\/localhost:\d+\/docs\/x\/$/);
  await page.goto(`${server.url}journeys/one/`);
  await says('h1', 'Buying bread');
  const picture = page.locator('.mermaid img');
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100);
});

test('a change is on the page as soon as it is saved', async () => {
  save('journeys/one.yaml', journey.replace('I queue', 'I wait for the oven'));
  await says('h3', 'I wait for the oven');
  save('content/book.yaml', settings.replace('Bread', 'Bread and cake'));
  await says('.site-title', 'Bread and cake');
});

test('a picture of a step is shown, and as it is now once it is drawn anew', async () => {
  const drawing = (width: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="60"><path d="M0 0h60" /></svg>`;
  save('journeys/pictures/the queue.svg', drawing(80));
  save(
    'journeys/one.yaml',
    journey.replace('I queue', 'I queue, image: { src: pictures/the queue.svg, alt: A queue }'),
  );
  const picture = page.getByRole('img', { name: 'A queue' });
  await picture.scrollIntoViewIfNeeded();
  const width = () => picture.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth);
  await expect.poll(width).toBe(80);
  save('journeys/pictures/the queue.svg', drawing(120));
  await expect.poll(width, { timeout: 20_000 }).toBe(120);
  const { href } = new URL((await picture.getAttribute('src')) ?? '', server.url);
  expect((await page.request.get(href.replace('queue.svg', 'other.svg'))).status()).toBe(404);
});

test('a new journey has a page, and none when its file is gone', async () => {
  save('journeys/cake/two.yaml', journey.replace('Buying bread', 'Ordering a cake'));
  await says('.neighbours', 'Ordering a cake');
  await page.goto(`${server.url}journeys/cake/two/`);
  await says('h1', 'Ordering a cake');
  rmSync(path.join(root, 'journeys/cake'), { recursive: true });
  await says('h1', 'Not on this map');
});

test('a page of prose is there as soon as it is written, and follows every change', async () => {
  save('content/pages/oven.mdx', oven('It is **old**.'));
  await says('nav', 'Guide');
  await page.goto(`${server.url}pages/oven/`);
  await says('.prose strong', 'old');
  save('content/pages/oven.mdx', oven('It is **new**.\n\n<EmotionCurve journey="one" />'));
  await says('.prose strong', 'new');
  await says('.prose figcaption', 'Buying bread');
});

test('a title that changes does so wherever prose refers to it', async () => {
  save('content/pages/oven.mdx', oven('See [[one]].'));
  await says('.prose', 'See Buying bread.');
  save('journeys/one.yaml', journey.replace('Buying bread', 'Buying rolls'));
  await says('.prose', 'See Buying rolls.');
});

test('what is wrong is shown over the page and in the terminal, with its place and a remedy', async () => {
  save('journeys/one.yaml', journey.replace('store', 'stor'));
  await says(`${overlay} #message-content`, 'There is no channel');
  expect(
    await page.locator(`${overlay} :is(#title, #message-content, #code h2, .error-line)`).allInnerTexts(),
  ).toMatchInlineSnapshot(`
    [
      "The book has an error.",
      "journeys/one.yaml:5:36 There is no channel stor. Did you mean store?",
      "journeys/one.yaml:5:36",
      "      - { title: I queue, channel: stor, emotion: 1 }",
    ]
  `);
  expect(server.output()).toContain(
    '[ERROR] [journeybook] journeys/one.yaml:5:36 There is no channel `stor`. Did you mean `store`?\n',
  );
  await says('.prose', 'See Buying rolls.');
  save('journeys/one.yaml', journey);
  await expect.poll(() => page.locator(overlay).count()).toBe(0);
});

test('one bad edit after the other is survived, and the next good one shown', async () => {
  const bad: readonly (readonly [file: string, content: string | Buffer, place: string])[] = [
    ['journeys/one.yaml', 'title: [', 'journeys/one.yaml:1:'],
    ['journeys/one.yaml', '', 'This file holds nothing'],
    ['journeys/one.yaml', Buffer.from('title: caf\xe9', 'latin1'), 'UTF-8'],
    ['content/book.yaml', 'framework: nowhere\n', 'content/book.yaml:1:12'],
    ['content/pages/oven.mdx', oven('<Oven'), 'content/pages/oven.mdx:6:1'],
    ['content/pages/oven.mdx', oven('```mermaid\npie title\n  x\n```'), 'content/pages/oven.mdx:7:'],
  ];
  for (const [file, content, place] of bad) {
    save(file, content);
    await says(`${overlay} #message-content`, place);
  }
  save('content/book.yaml', settings.replace('Bread', 'Bread for all'));
  save('content/pages/oven.mdx', oven('It is **warm**.'));
  save('journeys/one.yaml', journey);
  await says('.site-title', 'Bread for all');
  await says('.prose strong', 'warm');
  expect(await page.locator(overlay).count()).toBe(0);
});

test('it ends when it is told to, and starts again on a broken book, which can then be mended', async () => {
  expect(await server.stop()).toEqual({ code: null, signal: 'SIGINT' });
  save('journeys/one.yaml', journey.replace('title', 'titel'));
  server = await start();
  await page.goto(server.url);
  await says(`${overlay} #message-content`, 'titel');
  save('journeys/one.yaml', journey);
  await says('.atlas', 'Buying bread');
});
