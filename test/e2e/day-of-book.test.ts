import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryBook } from '../book/temporary-book.ts';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { journeybook, repository } from './command.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const files = {
  'journeys/one.yaml': `title: Buying bread
reviewed: 2025-06-01
reviewEvery: 6 months
phases:
  - stage: purchase
    steps:
      - { title: I queue, emotion: 1, evidence: old }
`,
  'content/sources/old.yaml': 'title: Old cards\nkind: survey\ndate: 2020-01-01\nexpires: 2026-01-01\n',
  'content/sources/new.yaml': 'title: New cards\nkind: survey\ndate: 2026-03-01\n',
  'content/metrics/loaves.yaml':
    'title: Loaves\nmethod: count\nevery: 1 month\ntarget: 9\nseries: [{ date: 2025-12-01, value: 5 }]\n',
};

/** A folder far from any repository. */
const far = { env: { GIT_CEILING_DIRECTORIES: tmpdir() } };

/** What the page of a source says against it, in a build of the same book with its own configuration of Astro. */
async function saidOfSource(integration: string, options: readonly string[] = []): Promise<string> {
  const root = temporaryBook({
    ...files,
    'astro.config.mjs': `import { journeybook } from ${JSON.stringify(path.join(repository, 'src/index.ts'))};
export default { integrations: [${integration}] };`,
  });
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  const book = await builtBook(root, { ...far, options });
  const page = await browser.newPage();
  const said = (await warnings(page, book.url))['sources/old/']?.join() ?? '';
  await page.close();
  await book.close();
  return said;
}

/** What the pages that speak of old things say of them. */
async function warnings(page: Page, url: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const said: Record<string, readonly string[]> = {};
  for (const place of ['trim/', 'sources/old/', 'metrics/loaves/', 'journeys/one/']) {
    await page.goto(url + place);
    const texts = await page.locator('main').innerText();
    const lines = texts.match(/[^.\n]*\b(expired|overdue|due)\b[^.\n]*/gi) ?? [];
    // The key says of every sign what it means, also of that for what is out of date.
    said[place] = lines.filter((line) => !line.includes('all it rests on has expired'));
  }
  return said;
}

test('without a repository, site and report take the newest day the book tells of', async () => {
  const root = temporaryBook(files);
  const { stdout } = await journeybook(['report', root, '--format', 'json'], far);
  const report = JSON.parse(stdout) as { asOf: string; trim: { id: string; because: string }[] };
  expect(report.asOf).toBe('2026-03-01');
  expect(report.trim.map(({ id, because }) => `${id}: ${because}`)).toMatchInlineSnapshot(`
    [
      "new: Nothing in the book rests on it.",
      "old: It expired on 2026-01-01.",
      "loaves: It was last measured for 2025-12-01, and should be every month.",
    ]
  `);
  const book = await builtBook(root, far);
  const page = await browser.newPage();
  expect(await warnings(page, book.url)).toMatchInlineSnapshot(`
    {
      "journeys/one/": [
        "Reviewed 1 Jun 2025, was due again 1 Dec 2025",
        "The review of “Buying bread” was due on 1 Dec 2025",
      ],
      "metrics/loaves/": [
        "Out of date: the next figure was due on 8 Jan 2026",
        "“Loaves” was last measured for 1 Dec 2025; the next figure was due by 8 Jan 2026",
      ],
      "sources/old/": [
        "Out of date: it expired on 1 Jan 2026",
        "“Old cards” expired on 1 Jan 2026, and the book still rests on it",
        "expired-source",
      ],
      "trim/": [
        "It expired on 1 Jan 2026",
      ],
    }
  `);
  await page.close();
  await book.close();
});

test('a build as of a day calls old what was old by then', async () => {
  const book = await builtBook(temporaryBook(files), { ...far, options: ['--as-of', '2025-11-30'] });
  const page = await browser.newPage();
  expect(await warnings(page, book.url)).toMatchInlineSnapshot(`
    {
      "journeys/one/": [
        "Reviewed 1 Jun 2025, due again 1 Dec 2025",
      ],
      "metrics/loaves/": [],
      "sources/old/": [],
      "trim/": [],
    }
  `);
  await page.close();
  await book.close();
});

test('a site of its own chooses its day, unless the command is given another', async () => {
  // The page says so itself, and then what the rules notice.
  const expired = [
    'Out of date: it expired on 1 Jan 2026',
    '“Old cards” expired on 1 Jan 2026, and the book still rests on it',
    'expired-source',
  ].join();
  expect(await saidOfSource('journeybook()')).toBe(expired);
  expect(await saidOfSource("journeybook({ asOf: '2025-11-30' })")).toBe('');
  expect(await saidOfSource("journeybook({ asOf: '2025-11-30' })", ['--as-of', '2026-01-01'])).toBe(expired);
  await expect(saidOfSource("journeybook({ asOf: 'spring' })")).rejects.toThrow(
    "journeybook({ asOf: 'spring' }) does not name a day. Write it as 2026-09-14.",
  );
});
