import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { shell } from './command.ts';
import { watchForIncidents } from './incidents.ts';
import { installPackage } from './installed-package.ts';
import { mapBook } from './map-book.ts';
import { clashingTexts, misplacedCells } from './map-geometry.ts';
import { serveFolder, type ServedFolder } from './static-server.ts';

/** A page as somebody else has written it, whose styles speak of everything a map is made of. */
const handbook = `---
import { JourneyMap } from 'journeybook/components';
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Handbook</title>
  </head>
  <body>
    <main class="content">
      <h1>Handbook</h1>
      <ol><li class="step">A step of our own</li></ol>
      <JourneyMap journey="blueprint" />
    </main>
  </body>
</html>
<style is:global>
  body { font: 20px/2 monospace; color: navy; }
  .content :is(td, th) { border: 9px solid red; padding: 3rem; }
  .content table { display: block; width: 100%; }
  .content li { list-style: square; margin-left: 3rem; }
  .content p { margin-block: 3rem; }
  .content .step { color: purple; font-weight: 700; text-transform: uppercase; }
  svg { display: none; }
</style>
`;

const files = {
  ...Object.fromEntries(Object.entries(mapBook()).map(([file, text]) => [`book/${file}`, text])),
  'package.json': '{ "type": "module", "private": true }',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import { journeybook } from 'journeybook';
export default defineConfig({ base: '/docs', integrations: [journeybook({ book: 'book' })] });`,
  'src/pages/handbook.astro': handbook,
};

let browser: Browser;
let folder: string;
let site: ServedFolder;
let incidents: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'journeybook-own-site-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  await installPackage(folder);
  const astro = path.join(folder, 'node_modules/astro/bin/astro.mjs');
  const env = { ...shell(), ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, [astro, 'build'], { cwd: folder, env });
  site = await serveFolder(path.join(folder, 'dist'), '/docs/');
  browser = await launchChromium();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(incidents).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  incidents = await watchForIncidents(context, site.url);
  const page = await context.newPage();
  await page.goto(`${site.url}handbook/`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** How the first element of a selector looks. */
const looks = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { display, color, backgroundColor, fontWeight, textTransform } = getComputedStyle(element);
      return { display, color, backgroundColor, fontWeight, textTransform };
    });

describe('the map on a page of a site that uses the installed package', () => {
  test('is the grid it is in the book, and leads there', async () => {
    const page = await open();
    expect(await misplacedCells(page)).toEqual([]);
    expect(await clashingTexts(page)).toEqual([]);
    expect(await page.locator('.emotion-curve').isVisible()).toBe(true);
    expect(await violationsOf(page, '.journeybook')).toEqual([]);
    const step = page.locator('.journeybook').getByRole('link', { name: 'The taxi stops under the canopy' });
    await step.focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.lane:focus .told').innerText()).toBe('The front desk');
    await step.click();
    await page.waitForURL(`${site.url}journeys/blueprint/#the-taxi-stops-under-the-canopy`);
    expect(await page.locator('.step:has(:target)').count()).toBe(1);
  });

  test('looks as it does in the book, whatever the page says of its own elements', async () => {
    const page = await open();
    const parts = [
      '.step',
      '.step .h3, .step h3',
      '.lane-names th',
      '.lane.touchpoint a',
      '.curve',
      '.phase-name',
    ];
    const elsewhere = await Promise.all(parts.map((part) => looks(page, `.journeybook :is(${part})`)));
    await page.goto(`${site.url}journeys/blueprint/`);
    expect(elsewhere).toEqual(await Promise.all(parts.map((part) => looks(page, part))));
  });

  test('leaves the page as it was', async () => {
    const page = await open();
    expect(await looks(page, 'li.step')).toEqual({
      display: 'list-item',
      color: 'rgb(128, 0, 128)',
      backgroundColor: 'rgba(0, 0, 0, 0)',
      fontWeight: '700',
      textTransform: 'uppercase',
    });
    const { color, backgroundColor } = await looks(page, 'body');
    expect([color, backgroundColor]).toEqual(['rgb(0, 0, 128)', 'rgba(0, 0, 0, 0)']);
  });

  test('is light where the page is, also for readers who like it dark', async () => {
    const light = await looks(await open(), '.journeybook');
    expect(await looks(await open({ colorScheme: 'dark' }), '.journeybook')).toEqual(light);
    const page = await open({ colorScheme: 'dark' });
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'light dark';
    });
    expect(await looks(page, '.journeybook')).not.toEqual(light);
  });

  test('is a story on a phone, and a whole map without scripts', async () => {
    const page = await open({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
    expect(await page.locator('.journeybook .lane-name:visible').count()).toBeGreaterThan(5);
    const plain = await open({ javaScriptEnabled: false });
    expect(await plain.locator('.journeybook .lane-names th:visible').count()).toBeGreaterThan(5);
  });
});
