import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexFolder } from '../../src/site/search/index-folder.ts';
import { launchChromium } from './chromium.ts';
import { watchForIncidents } from './incidents.ts';
import { sampleSite } from './sample-site.ts';
import { serveFolder } from './static-server.ts';

const base = '/docs/x/';
let browser: Browser;
let folder: string;
let divided: Awaited<ReturnType<typeof serveFolder>>;

/** The sample site once more, its search in parts as that of a book with thousands of journeys. */
beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(path.join(tmpdir(), 'journeybook-parts-'));
  await cp((await sampleSite({ base })).folder, folder, { recursive: true });
  await rm(path.join(folder, 'pagefind'), { recursive: true });
  await indexFolder(folder, 'en', 30);
  divided = await serveFolder(folder, base);
});
afterAll(async () => {
  await browser.close();
  await divided.close();
  await rm(folder, { recursive: true });
});

interface Seen {
  /** The title of each page found, in the order of the alphabet. */
  readonly titles: readonly string[];
  readonly status: string;
  /** What the filters offer, with counts. */
  readonly offered: readonly string[];
}

/** What a reader of a site sees after searching for something. */
async function search(url: string, words: string): Promise<Seen> {
  const context = await browser.newContext();
  const incidents = await watchForIncidents(context, url);
  const page = await context.newPage();
  await page.goto(`${url}?q=${encodeURIComponent(words)}`);
  await page.locator('.search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  await showAll(page);
  const titles = await page.locator('.search-results .search-title').allInnerTexts();
  const seen = {
    titles: titles.toSorted(),
    status: await page.locator('.search-status').innerText(),
    offered: await page.locator('.search-filters option').allTextContents(),
  };
  expect(incidents).toEqual([]);
  await context.close();
  return seen;
}

async function showAll(page: Page): Promise<void> {
  const more = page.locator('.search-results .search-more');
  while ((await more.count()) > 0) {
    const shown = () => page.locator('.search-results .search-title').count();
    const before = await shown();
    await more.first().click();
    await expect.poll(shown).toBeGreaterThan(before);
  }
}

test('the index has several parts, each in a folder of its own', async () => {
  const entries = await readdir(path.join(folder, 'pagefind'));
  expect(entries.filter((name) => name.startsWith('part'))).toEqual([
    'part-2',
    'part-3',
    'part-4',
    'part-5',
    'parts.json',
  ]);
});

test.each(['code', 'cabin', 'mittens', 'zanzibar'])(
  '“%s” finds in parts what it finds in one piece',
  async (words) => {
    const whole = await search((await sampleSite({ base })).url, words);
    expect(await search(divided.url, words)).toEqual(whole);
    expect(whole.titles.length > 0).toBe(words !== 'zanzibar');
  },
);
