import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkMermaid } from '../../src/diagrams/mermaid/check-source.ts';
import { mermaidConfig } from '../../src/diagrams/mermaid/static/mermaid-config.ts';
import { MERMAID_THEME } from '../../src/diagrams/mermaid/static/theme.ts';
import { launchChromium } from './chromium.ts';
import { drawnGeometry, farthest } from './drawn-geometry.ts';
import { drawInBrowser, openMermaidPage } from './mermaid-in-browser.ts';
import { sampleSite } from './sample-site.ts';

let browser: Browser;
let page: Page;
let diagrams: readonly { readonly source: string; readonly svg: string }[];

beforeAll(async () => {
  const folder = path.join((await sampleSite()).folder, 'diagrams');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mmd')).toSorted();
  diagrams = await Promise.all(
    names.map(async (name) => ({
      source: await readFile(path.join(folder, name), 'utf8'),
      svg: await readFile(path.join(folder, name.replace('.mmd', '.svg')), 'utf8'),
    })),
  );
  browser = await launchChromium();
  page = await openMermaidPage(browser, mermaidConfig(MERMAID_THEME));
});
afterAll(() => browser.close());

test('every journey of the sample has a diagram that Mermaid reads without a word of complaint', async () => {
  const journeys = diagrams.filter(({ source }) => source.startsWith('journey'));
  const complaints = await Promise.all(
    journeys.map(async ({ source }) => (await checkMermaid(source)).problems),
  );
  expect(journeys).toHaveLength(16);
  expect(complaints.flat().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('every diagram of the sample lies where Mermaid draws it in Chromium, within a pixel', async () => {
  for (const { source, svg } of diagrams) {
    const drawn = await drawInBrowser(page, source);
    const { distance, where } = farthest(await drawnGeometry(page, svg), await drawnGeometry(page, drawn));
    expect(distance, `${source.split('\n', 2).join(' ')}: ${where}`).toBeLessThanOrEqual(1);
  }
});
