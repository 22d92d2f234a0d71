import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { mapJourneys } from './map-book.ts';
import { mapSite, type MapSite } from './map-site.ts';
import { sampleSite } from './sample-site.ts';

let browser: Browser;
let maps: MapSite;

beforeAll(async () => {
  [browser, maps] = await Promise.all([launchChromium(), mapSite()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), maps.close()]);
});

/** Takes along what a link of the page offers: the name it is saved under, and its content. */
async function take(page: Page, name: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test.each(['/', '/docs/x/'] as const)(
  'a reader takes a journey along from its page, under %s',
  async (base) => {
    const { url } = await sampleSite({ base });
    const page = await browser.newPage();
    await page.goto(`${url}journeys/booking/weekend-cabin/`);
    const titles = await page.locator('.journey-map h3').allTextContents();

    const svg = await take(page, 'Picture, SVG');
    expect(svg.name).toBe('booking-weekend-cabin.svg');
    expect(svg.content.toString()).toContain('<title>Booking a weekend cabin</title>');

    const blueprint = await take(page, 'Blueprint, SVG');
    expect(blueprint.name).toBe('booking-weekend-cabin.blueprint.svg');
    expect(blueprint.content.toString()).toContain('<title>Booking a weekend cabin</title>');
    expect(blueprint.content.length).toBeLessThan(svg.content.length);

    const csv = await take(page, 'Table, CSV');
    expect(csv.name).toBe('booking-weekend-cabin.csv');
    const rows: Record<string, string>[] = parse(csv.content, { bom: true, columns: true });
    expect(rows.map(({ Step }) => Step)).toEqual(titles);

    const markdown = await take(page, 'Text, Markdown');
    expect(markdown.name).toBe('booking-weekend-cabin.md');
    expect(markdown.content.toString().match(/^### .+$/gm)).toEqual(titles.map((title) => `### ${title}`));

    const png = await take(page, 'Picture, PNG');
    expect(png.name).toBe('booking-weekend-cabin.png');
    const size = /width="(\d+)" height="(\d+)"/.exec(svg.content.toString())?.slice(1).map(Number) ?? [];
    const { width, height } = PNG.sync.read(png.content);
    expect([width, height]).toEqual(size.map((length) => 2 * length));

    const json = await take(page, 'Data, JSON');
    expect(json.name).toBe('booking-weekend-cabin.json');
    expect(JSON.parse(json.content.toString())).toMatchObject({ kind: 'journey' });
    await page.close();
  },
);

test('a page is printed from where it is taken along, where scripts run', async () => {
  const { url } = await sampleSite();
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(`${url}journeys/booking/weekend-cabin/`);
    const button = page.getByRole('button', { name: 'Print or save as PDF' });
    expect(await button.isVisible()).toBe(javaScriptEnabled);
    if (javaScriptEnabled) {
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('html').getAttribute('data-printed')).toBe('');
    }
    await page.close();
  }
});

describe('the picture of every map', () => {
  test('opens outside of a browser, and shows there what it shows in one', async () => {
    for (const journey of mapJourneys.filter((one) => one !== 'arabic' && one !== 'japanese')) {
      const svg = await readFile(path.join(maps.folder, 'journeys', journey, 'map.svg'), 'utf8');
      const elsewhere = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
      const page = await browser.newPage({ viewport: { width: elsewhere.width, height: elsewhere.height } });
      await page.goto(`${await addressOf(maps, journey)}map.svg`);
      const inBrowser = PNG.sync.read(await page.screenshot());
      await page.close();
      const [inkHere, inkThere] = [inBrowser.data, elsewhere.pixels].map(darkPixels);
      expect([journey, Math.abs((inkHere ?? 0) / (inkThere ?? 1) - 1) < 0.1]).toEqual([journey, true]);
    }
  });

  test('is told to be missing as PNG where its letters belong to the reader’s device', async () => {
    const page = await maps.open('arabic');
    const section = page.getByRole('heading', { name: 'Take it along' }).locator('..');
    expect(await section.getByRole('link').allInnerTexts()).toEqual([
      'Picture, SVG',
      'Experience',
      'Table, CSV',
      'Text, Markdown',
      'Data, JSON',
    ]);
    expect(await section.textContent()).toContain('There is no PNG');
    await maps.closePages();
  });
});

async function addressOf(site: MapSite, journey: string): Promise<string> {
  const page = await site.open(journey);
  const url = page.url();
  await site.closePages();
  return url;
}

function darkPixels(pixels: Uint8Array): number {
  let count = 0;
  for (let place = 0; place < pixels.length; place += 4) if ((pixels[place] ?? 255) < 0x80) count += 1;
  return count;
}
