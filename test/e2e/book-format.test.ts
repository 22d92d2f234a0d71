import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/book/front-matter.ts';
import { parseYaml } from '../../src/book/parse-yaml.ts';
import { builtBook, type BuiltBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { repository } from './command.ts';
import type { Snippet } from './snippets/snippet.ts';
import { snippets } from './snippets/index.ts';

/** The book that holds the format as it is shown, to the letter. */
const folder = path.join(repository, 'test/fixtures/book-format');
const base = '/docs/x/';

let browser: Browser;
let book: BuiltBook;
let reading: Page;
let searching: Page;

beforeAll(async () => {
  book = await builtBook(folder, { base });
  browser = await launchChromium();
  reading = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  searching = await browser.newPage();
  await searching.goto(book.url);
  await searching.keyboard.press('/');
});
afterAll(async () => {
  await browser.close();
  await book.close();
});

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

const list = (texts: string | readonly string[]) => (typeof texts === 'string' ? [texts] : texts);

/** A value of a file with the names of the fields it is under: `phases.steps.title`. */
type Leaf = readonly [field: string, value: unknown];

function leavesOf(data: unknown, field = ''): readonly Leaf[] {
  if (Array.isArray(data)) return data.flatMap((item) => leavesOf(item, field));
  if (typeof data !== 'object' || data === null) return [[field, data]];
  return Object.entries(data).flatMap(([name, value]) =>
    leavesOf(value, field === '' ? name : `${field}.${name}`),
  );
}

/** Every value that is written in a file of the book. */
function written(file: string): readonly Leaf[] {
  const text = readFileSync(path.join(folder, file), 'utf8');
  if (file.endsWith('.csv')) {
    const [head = [], ...rows] = text
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    return rows.flatMap((row) => head.map((name, column) => [name, row[column]] as const));
  }
  const parts = file.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text };
  if (typeof parts === 'string') throw new Error(`${file} has no front matter.`);
  const parsed = parseYaml(parts.yaml);
  if ('problem' in parsed) throw new Error(`${file} cannot be read.`);
  return leavesOf(parsed.data);
}

/** The texts of the fields that stand on the page as they are written, and what stands there besides. */
function sentences({ file, asWritten = [], besides = [] }: Snippet): readonly string[] {
  const texts = written(file).flatMap(([field, value]) => (asWritten.includes(field) ? [String(value)] : []));
  return [...texts, ...besides];
}

/** How a page reads, in one line, with what is folded up of a journey. */
async function read(place: string): Promise<string> {
  await reading.goto(book.url + place);
  await reading.locator('.about').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  return folded(await reading.locator('main').innerText());
}

/** Where the results of a search lead, in their order. */
async function found(words: string): Promise<readonly string[]> {
  await searching.getByRole('combobox', { name: 'Search this book' }).fill(words);
  await searching.waitForURL((url) => url.searchParams.get('q') === words);
  await searching.locator('.search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  const results = searching.getByRole('listbox', { name: 'Results' }).locator('a[role="option"]');
  return results.evaluateAll((links) =>
    links.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')),
  );
}

test('no file of the book is left out', () => {
  const files = globSync('**/*.*', { cwd: folder }).map((file) => file.split(path.sep).join('/'));
  expect(snippets.map(({ file }) => file).sort()).toEqual(files.sort());
});

/** Every field of which the table says how it is told, with the texts for it. */
function toldFields({
  told = {},
  elsewhere = {},
}: Snippet): readonly (readonly [string, readonly string[]])[] {
  return [told, ...Object.values(elsewhere)].flatMap((fields) =>
    Object.entries(fields).map(([field, texts]) => [field, list(texts)] as const),
  );
}

test.each(snippets)('$file says nothing of which nobody says where it is shown', (snippet) => {
  const { asWritten = [], silent = {} } = snippet;
  const values = Map.groupBy(written(snippet.file), ([field]) => field);
  const told = toldFields(snippet);
  const fields = [...asWritten, ...told.map(([field]) => field), ...Object.keys(silent)];
  expect(fields.sort()).toEqual([...values.keys()].sort());
  expect(told.map(([field, texts]) => [field, texts.length])).toEqual(
    told.map(([field]) => [field, values.get(field)?.length]),
  );
});

test.each(snippets)('$file is shown on its page, without JavaScript', async (snippet) => {
  const { page, told = {}, elsewhere = {} } = snippet;
  const places = [
    { place: page, texts: [...sentences(snippet), ...Object.values(told).flatMap(list)] },
    ...Object.entries(elsewhere).map(([place, others]) => ({
      place,
      texts: Object.values(others).flatMap(list),
    })),
  ];
  for (const { place, texts } of places) {
    const shown = await read(place);
    expect({ shown, missing: texts.filter((text) => !shown.includes(text)) }).toEqual({ shown, missing: [] });
  }
});

test.each(snippets.filter((snippet) => sentences(snippet).length > 0))(
  '$file is found by each of its sentences',
  async (snippet) => {
    for (const words of sentences(snippet)) {
      const places = await found(words);
      expect({ words, places }).toEqual({
        words,
        places: expect.arrayContaining([base + snippet.page]) as string[],
      });
    }
  },
);

test('what has no text of its own does what it is there for', async () => {
  const attribute = (selector: string, name: string) => reading.locator(selector).getAttribute(name);
  await reading.goto(book.url);
  expect(await attribute('html', 'lang')).toBe('en');
  const edit = reading.getByRole('link', { name: 'Edit this page' });
  expect(await edit.getAttribute('href')).toMatch(
    /^https:\/\/example\.org\/acme\/journeys\/edit\/main\/.*content\/book\.yaml$/,
  );
  await reading.goto(`${book.url}journeys/trips/old/`);
  await reading.waitForURL(`${book.url}journeys/guided-trip/`);
  expect(await attribute('main', 'lang')).toBe('nb');
  await reading.goto(`${book.url}journeys/booking/weekend/#pay`);
  expect(await reading.locator(':target').innerText()).toBe('I pay');
  await reading.goto(`${book.url}frameworks/our-way/#stay`);
  expect(await reading.locator(':target').innerText()).toBe('Stay');
});

test('the filter of the search knows the status that no page tells', async () => {
  await found('cabin');
  await searching.getByRole('button', { name: 'Filter' }).click();
  expect(await searching.getByLabel('Status').locator('option').allInnerTexts()).toContain('live (1)');
});
