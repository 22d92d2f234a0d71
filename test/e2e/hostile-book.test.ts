import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { builtBook, type BuiltBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { writeHostileBook } from './hostile-book.ts';
import { watchForIncidents } from './incidents.ts';
import { inTabs } from './in-tabs.ts';
import { pagesOf } from './pages-of.ts';

const breakouts = [
  '</script><img src=x onerror="window.hit=1">',
  '"><svg onload=window.hit=2>',
  "' onmouseover='window.hit=3",
  'javascript:window.hit=4',
  ': 5: x, y',
  '%%{init: {"securityLevel": "loose", "themeCSS": "*{fill:url(https://example.org/x)}"}}%%',
  '#59;#quot;; %% -->',
  '{{constructor.constructor("window.hit=5")()}} ${window.hit=6} {window.hit=7}',
  '<!-- ]]> <style>*{display:none}</style> &lt;b&gt; &amp; [x](javascript:window.hit=8)',
  '\nclick a "javascript:window.hit=9"\nsection x',
].join(' ');

/** The texts of one half of the book try to break out of wherever they are put; those of the other are addresses. */
const markup = (field: string) => `${field} ${breakouts}`;
const address = () => 'javascript:window.hit=10';

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

let browser: Browser;
let context: BrowserContext;
let folder: string;
let book: BuiltBook;
let incidents: readonly string[];
let pages: readonly ReturnType<typeof describePage>[];
const hits: string[] = [];
const fields = new Set<string>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'journeybook-hostile-'));
  await writeHostileBook(folder, [(field) => (fields.add(field), markup(field)), address]);
  book = await builtBook(folder, { base: '/docs/x/' });
  browser = await launchChromium();
  context = await browser.newContext();
  incidents = await watchForIncidents(context, book.url);
  await context.exposeBinding('reportHit', ({ page }, hit) => hits.push(`${page.url()} ran ${String(hit)}`));
  await context.addInitScript(() => {
    Object.defineProperty(window, 'hit', { set: (hit: unknown) => void reportHit(hit) });
  });
  pages = await inTabs(context, pagesOf(book.folder), async (page, path) => {
    await page.goto(book.url + path);
    const description = await page.evaluate(describePage);
    for (const button of await page.locator('summary:visible, button:visible:not(.present)').all())
      await button.click();
    // A presentation hides what else there is to press, as soon as it has come.
    const present = page.locator('button.present:visible');
    if ((await present.count()) > 0) {
      await present.click();
      await page.locator('.present-bar').waitFor();
      await page.keyboard.press('End');
      await page.keyboard.press('Escape');
    }
    return description;
  });
});
afterAll(async () => {
  await browser.close();
  await book.close();
  await rm(folder, { recursive: true });
});
afterEach(() => {
  expect([...incidents, ...hits]).toEqual([]);
});

/** What a page holds that could do something, and what it says. */
function describePage() {
  const all = [...document.querySelectorAll('*')];
  const own =
    'script:not([src]), style, [style], iframe, object, embed, base[href], base:not([target="_top"])';
  const leading = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster'];
  const addresses = all.flatMap((element) => leading.flatMap((name) => element.getAttribute(name) ?? []));
  return {
    inline: [...document.querySelectorAll(own)].map(({ outerHTML }) => outerHTML),
    handlers: all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
    schemes: addresses.map((address) => new URL(address, location.href).protocol),
    links: [...document.querySelectorAll('a')].map((anchor, place) => {
      return { from: location.href, place, to: anchor.getAttribute('href') ?? '' };
    }),
    text: [document.body.textContent, ...[...document.images].map(({ alt }) => alt)].join(' '),
  };
}

test('what should not happen would be noticed', async () => {
  const page = await context.newPage();
  await page.goto(book.url);
  await page.evaluate(() => Reflect.set(window, 'hit', 'on purpose'));
  await page.close();
  expect(hits.splice(0)).toEqual([`${book.url} ran on purpose`]);
});

test('no page holds a script, a style or a handler of its own, or an address that is not one of the web', () => {
  expect(pages.flatMap(({ inline }) => inline)).toEqual([]);
  expect(pages.flatMap(({ handlers }) => handlers)).toEqual([]);
  // The icon of the site is in its address.
  expect(new Set(pages.flatMap(({ schemes }) => schemes))).toEqual(new Set(['http:', 'https:', 'data:']));
});

test('every text is shown as it was written, but for what the site does not show at all', () => {
  const all = folded(pages.map(({ text }) => text).join(' '));
  expect([...fields].filter((field) => !all.includes(folded(markup(field))))).toMatchInlineSnapshot(`
    [
      "settings.branch",
    ]
  `);
});

test('nothing runs and nothing is asked of anyone else, wherever a reader clicks', async () => {
  const links = pages.flatMap((page) => page.links).filter(({ to }) => !to.startsWith('https:'));
  const distinct = new Map(links.map((link) => [link.to.split('#')[0], link]));
  expect(distinct.size).toBeGreaterThan(30);
  await inTabs(context, [...distinct.values()], async (page, { from, place }) => {
    await page.goto(from);
    const anchor = page.locator('a').nth(place);
    const does = await anchor.evaluate((link: HTMLAnchorElement) => {
      if (link.download !== '') return 'downloads';
      if (link.pathname !== location.pathname) return 'leaves';
      // The lens that is shown is the one link to its own page that does nothing.
      return link.hash === '' && !link.closest('.lens-links') ? 'loads again' : 'stays';
    });
    // Some links change the page in place, so that it is not loaded again.
    const before = page.url();
    const left = does === 'leaves' ? page.waitForURL(({ href }) => href !== before) : undefined;
    // What has not begun or ended yet would end the way to the next page.
    const again = does === 'loads again' ? page.waitForEvent('load') : undefined;
    const downloaded = does === 'downloads' ? page.waitForEvent('download') : undefined;
    await anchor.dispatchEvent('click');
    await left;
    await again;
    await (await downloaded)?.path();
  });
});

test('the search shows texts as texts', async () => {
  const page = await context.newPage();
  await page.goto(book.url);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).fill('constructor');
  const results = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await results.first().waitFor();
  expect((await results.allInnerTexts()).join(' ')).toContain(
    '{{constructor.constructor("window.hit=5")()}}',
  );
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.close();
});

test('a Mermaid diagram that is opened as a document runs nothing and shows its texts', async () => {
  const page = await context.newPage();
  const shown: (string | null)[] = [];
  for (const diagram of globSync('diagrams/*.svg', { cwd: book.folder })) {
    await page.goto(book.url + diagram);
    expect(await page.locator('script, foreignObject, a, image, iframe').count()).toBe(0);
    shown.push(...(await page.locator('text').allTextContents()).map(folded));
  }
  await page.close();
  expect(shown).toEqual(expect.arrayContaining([folded(markup('journey.title.text')), address()]));
});

declare function reportHit(hit: unknown): Promise<void>;
