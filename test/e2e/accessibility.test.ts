import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { watchForIncidents } from './incidents.ts';
import { inTabs } from './in-tabs.ts';
import { pagesOf } from './pages-of.ts';
import { sampleSite } from './sample-site.ts';

/** What one look at a page finds, a line for each thing that is wrong. */
interface Finding {
  readonly violations: readonly string[];
  readonly tooWide: readonly string[];
  readonly structure: readonly string[];
  readonly unmarked: readonly string[];
}

const italian = 'journeys/booking/due-settimane-di-fiordi/';

let browser: Browser;
let incidents: readonly string[];
let pages: ReadonlyMap<string, Finding>;

beforeAll(async () => {
  browser = await launchChromium();
  const { url, folder } = await sampleSite();
  const context = await browser.newContext();
  incidents = await watchForIncidents(context, url);
  const texts = await italianTexts(await context.newPage(), url + italian);
  const paths = pagesOf(folder);
  const findings = await inTabs(context, paths, (page, path) => look(page, url + path, texts));
  pages = new Map(paths.map((path, index) => [path, findings[index]] as const).filter(isFound));
  expect(pages.size).toBe(paths.length);
});
afterAll(() => browser.close());

/** Rules that ask how much room there is. What else axe looks at does not change with the width. */
const ofWidth = ['target-size', 'scrollable-region-focusable'];
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Looks at a page in both schemes, wide and narrow. Only where it is narrow does everything lie in view. */
async function look(page: Page, address: string, texts: readonly string[]): Promise<Finding> {
  const violations: string[] = [];
  const tooWide: string[] = [];
  const show = async (width: number, colorScheme: 'light' | 'dark', rules?: readonly string[]) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const lines = await violationsOf(page, 'html', rules);
    violations.push(...lines.map((line) => `${colorScheme}, ${width} px: ${line}`));
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) tooWide.push(`${needed} px on ${width} px`);
  };
  await page.goto(address);
  await show(390, 'light');
  await show(390, 'dark', ofColour);
  await show(1280, 'light', ofWidth);
  await show(1920, 'light', ofWidth);
  return {
    violations,
    tooWide,
    structure: await structure(page),
    unmarked: await withoutLanguage(page, texts),
  };
}

/** What axe does not ask: one language and one title, an id only once, no level of headings passed over. */
function structure(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      text: heading.textContent,
    }));
    return [
      ...(document.documentElement.lang === 'en' ? [] : [`is in “${document.documentElement.lang}”`]),
      ...(levels.filter(({ level }) => level === 1).length === 1 ? [] : ['has not exactly one h1']),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `has #${id} twice`),
      ...levels
        .filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1)
        .map(({ level, text }) => `passes over h${level - 1} before “${text}”`),
    ];
  });
}

/** The title, phases and steps of the journey that is told in Italian. */
async function italianTexts(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  const texts = await page
    .locator('h1, .lead, .phase-name h2, .step h3, .lane.thinking li')
    .allTextContents();
  await page.close();
  return texts.map((text) => text.trim());
}

/** Those of the texts that a page shows without saying that they are Italian. */
function withoutLanguage(page: Page, texts: readonly string[]): Promise<string[]> {
  return page.evaluate((foreign) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const unmarked: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (parentElement?.closest('[lang]')?.getAttribute('lang') === 'it') continue;
      unmarked.push(...foreign.filter((text) => textContent?.includes(text)));
    }
    return unmarked;
  }, texts);
}

const isFound = (entry: readonly [string, Finding | undefined]): entry is readonly [string, Finding] =>
  entry[1] !== undefined;

/** What is wrong on all pages, with the page before each line. */
function everywhere(aspect: keyof Finding): readonly string[] {
  return [...pages].flatMap(([path, finding]) => finding[aspect].map((line) => `/${path} ${line}`));
}

test('axe finds nothing wrong on any page, in light and dark, wide and narrow', () => {
  expect(everywhere('violations')).toEqual([]);
});

test('no page causes an error, breaks its policy or asks for anything from elsewhere', () => {
  expect(incidents).toEqual([]);
});

test('no page is wider than a screen of 390, 1280 or 1920 px', () => {
  expect(everywhere('tooWide')).toEqual([]);
});

test('every page says its language, has one title, headings in order and no id twice', () => {
  expect(everywhere('structure')).toEqual([]);
});

test('what is written in Italian says so wherever it stands', () => {
  expect(everywhere('unmarked')).toEqual([]);
});
