import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryBook } from '../book/temporary-book.ts';
import { violationsOf } from './accessibility.ts';
import { type BuiltBook, builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let page: Page;
let built: BuiltBook;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 390, height: 800 } });
});
afterAll(async () => {
  await built.close();
  await browser.close();
});

const files = {
  'journeys/day.yaml': `title: A day with us
phases:
  - stage: purchase
    steps:
      - { title: I pay, emotion: -2, journey: paying }
      - { title: I pay again, emotion: 1, journey: paying }
`,
  'journeys/giorno.yaml':
    'title: Una giornata\nlanguage: it\nstate: future\nphases: { stage: purchase, steps: { title: Pago, journey: paying } }\n',
  'journeys/paying.yaml': `title: Paying
phases:
  - stage: purchase
    steps:
      - { title: I find my card, exits: { to: home, share: 20% } }
      - { title: I wait, exits: { to: home } }
`,
};

/** The sections under a map, each with its heading and its lines. */
async function notes(path: string): Promise<Readonly<Record<string, readonly string[]>>> {
  await page.goto(built.url + path);
  const sections = await page.locator('.journey > .columns > section').all();
  const told = sections.map(async (section) => [
    await section.locator('h2').innerText(),
    (await section.locator('li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()),
  ]);
  return Object.fromEntries(await Promise.all(told)) as Readonly<Record<string, readonly string[]>>;
}

test('under its map a journey says how it is remembered, who is left, and whose steps it tells in detail', async () => {
  built = await builtBook(temporaryBook(files));
  expect(await notes('journeys/day/')).toMatchInlineSnapshot(`
    {
      "What the map says": [
        "The curve: from −2 at I pay, the lowest point, it ends at +1 at I pay again, the highest.",
        "Over the steps that are known: mean −0.5, remembered as −0.5 (peak–end).",
      ],
    }
  `);
  expect(await notes('journeys/paying/')).toMatchInlineSnapshot(`
    {
      "The steps it tells in detail": [
        "I pay A day with us",
        "I pay again A day with us",
        "Pago Una giornata FUTURE",
      ],
      "What the map says": [
        "Of those who set out, 80 % are known to remain after I find my card; beyond that nobody knows. How many leave “I wait” to home is not known.",
      ],
    }
  `);
  expect(await page.locator('main [lang=it]').allInnerTexts()).toMatchInlineSnapshot(`
    [
      "Pago

    Una giornata
    FUTURE",
      "Una giornata",
    ]
  `);
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('link', { name: 'I pay again' }).click();
  expect(page.url()).toBe(`${built.url}journeys/day/#i-pay-again`);
});
