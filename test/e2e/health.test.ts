import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { teamStanding } from '../../src/analysis/team-standing.ts';
import { bookFindings } from '../../src/rules/book-findings.ts';
import { checkBook, type CheckedBook } from '../../src/rules/check-book.ts';
import { byRule, countsOf } from '../../src/rules/finding-counts.ts';
import { partAt } from '../../src/rules/finding-part.ts';
import { countsInWords } from '../../src/site/data/finding-text.ts';
import { checkDiagram } from '../../src/diagrams/mermaid/check-diagram.ts';
import { violationsOf } from './accessibility.ts';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { repository } from './command.ts';
import { sampleSite } from './sample-site.ts';

let browser: Browser;
let page: Page;
let url: string;
let checked: CheckedBook & { readonly book: NonNullable<CheckedBook['book']> };

beforeAll(async () => {
  browser = await launchChromium();
  ({ url } = await sampleSite({ base: '/docs/x/' }));
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const { book, ...rest } = await checkBook(repository, { checkDiagram });
  if (book === undefined) throw new Error('The sample book has errors.');
  checked = { ...rest, book };
});
afterAll(() => browser.close());

const findingsOf = () => bookFindings(checked.book, checked.diagnostics, { root: repository });
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const textsOf = async (selector: string) => (await page.locator(selector).allInnerTexts()).map(words);

test('the health page tells what the command tells, rule by rule, each with its place', async () => {
  const { all } = findingsOf();
  await page.goto(`${url}health/`);
  expect(await textsOf('.page-head .facts > span')).toContain(countsInWords(countsOf(all)));
  const rules = byRule(all);
  expect(await textsOf('.noticed-rule > .facts > code')).toEqual(rules.map(({ key }) => key));
  const places = rules.flatMap(({ findings }) =>
    findings.slice(0, 20).map(({ diagnostic: { file, line } }) => `${file}:${line}`),
  );
  expect(await textsOf('.noticed-rule .written')).toEqual(places);
  const [first] = await page.locator('.noticed-rule a.written').all();
  const { repository: host } = checked.book.settings;
  expect(await first?.getAttribute('href')).toBe(
    `${host ?? ''}/blob/main/${(places[0] ?? '').replace(':', '#L')}`,
  );
  const more = rules
    .filter(({ findings }) => findings.length > 20)
    .map(({ findings }) => findings.length - 20);
  expect(await textsOf('.noticed-rule > .more')).toEqual(
    more.map(
      (count) => expect.stringMatching(new RegExp(`^And ${count} more: journeybook check --only `)) as string,
    ),
  );
});

test('every reader finds the page from the foot of any other, and from it every rule and team', async () => {
  await page.goto(`${url}segments/`);
  await page.getByRole('link', { name: 'the health of the book' }).click();
  expect(page.url()).toBe(`${url}health/`);
  const anchors = await page
    .locator('.finding-counts a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(anchors.length).toBeGreaterThan(5);
  for (const anchor of anchors) expect(await page.locator(anchor).count(), anchor).toBe(1);
  await page.locator('.finding-counts a[href*="/owners/"]').first().click();
  expect(await page.locator('#_findings').innerText()).toBe('What the rules notice');
});

test('its past is a table with bars, that begins before now and ends with what is found now', async () => {
  await page.goto(`${url}health/`);
  const rows = await textsOf('.trend-table tbody tr');
  const now = countsOf(findingsOf().all);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.at(-1)).toMatch(new RegExp(` now ${now.warning} ${now.info}$`));
  expect(await page.locator('.trend-bar').count()).toBe(
    rows.filter((row) => !row.includes('not readable')).length,
  );
});

test('what is noticed of a step stands on the page of its journey, and leads to the step', async () => {
  const findings = findingsOf();
  const found = findings.all.find(
    (one) =>
      one.document?.kind === 'journey' &&
      partAt(checked.book, one.document, findings.pathOf(one))?.kind === 'step',
  );
  if (found?.document === undefined) throw new Error('Nothing is noticed of a step of the sample book.');
  const part = partAt(checked.book, found.document, findings.pathOf(found));
  if (part?.kind !== 'step') throw new Error('It is of no step.');
  await page.goto(`${url}journeys/${found.document.id}/`);
  const section = page.locator('.findings');
  expect(await section.locator('.finding-list > li').count()).toBe(findings.of(found.document).length);
  const fold = section.locator('summary');
  if ((await fold.count()) > 0) await fold.click();
  await section.getByRole('link', { name: part.step.title }).first().click();
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${part.step.id}`);
  expect(await page.locator(`[id="${part.step.id}"]`).count()).toBe(1);
});

test('the page of a document about which nothing is noticed says nothing of it', async () => {
  const findings = findingsOf();
  const quiet = checked.book.touchpoints.find((one) => findings.of(one).length === 0);
  await page.goto(`${url}touchpoints/${quiet?.id ?? ''}/`);
  expect(await page.locator('h1').innerText()).toBe(quiet?.title);
  expect(await page.locator('.findings').count()).toBe(0);
});

test('the page of a team is its dashboard, and each figure at its head leads to what it counts', async () => {
  const { book, asOf } = checked;
  for (const { id } of book.teams) {
    const standing = teamStanding(book, id, asOf);
    await page.goto(`${url}owners/${id}/`);
    const figures = await page
      .locator('.counts a')
      .evaluateAll((links) =>
        links.map((link) => ({ text: link.textContent, anchor: link.getAttribute('href') ?? '' })),
      );
    for (const { anchor } of figures) expect(await page.locator(anchor).count(), `${id} ${anchor}`).toBe(1);
    const first = words(figures[0]?.text ?? '');
    expect(first).toBe(
      `${standing.journeys.length} ${standing.journeys.length === 1 ? 'journey' : 'journeys'}`,
    );
    expect(await page.locator('.gap-table tbody tr').count()).toBe(standing.gaps.length);
    expect(await page.locator('.team-touchpoints > li').count()).toBe(standing.touchpoints.length);
    expect(await page.locator('.open-experiments > li').count()).toBe(standing.experiments.length);
    expect(await page.locator('.team-opportunities > li').count()).toBe(standing.opportunities.length);
  }
});

test('on paper warnings are told, and of many remarks their number', async () => {
  const counted = checked.book.teams.map(({ id }) => ({ id, counts: countsOf(findingsOf().ownedBy(id)) }));
  const team = counted.find(({ counts }) => counts.warning > 0 && counts.info > 2);
  if (team === undefined) throw new Error('No team of the sample book has warnings and many remarks.');
  await page.goto(`${url}owners/${team.id}/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.findings .finding-list > li:visible').count()).toBe(team.counts.warning);
  expect(await page.locator('.findings summary').innerText()).toBe(`${team.counts.info} remarks`);
  await page.emulateMedia({ media: 'screen' });
});

/** Long words, markup and another direction where a finding quotes them. */
const hostile = `${'Unbreakable'.repeat(14)} <img src=x onerror=alert(1)> مرحبا`;

test('a book without history and with hostile names fits a phone; one about which nothing is noticed is told so', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'health-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  write(
    'journeys/a.yaml',
    `title: ${JSON.stringify(hostile)}\nowner: us\nphases:\n  - stage: use\n    steps: [${JSON.stringify(hostile)}]\n`,
  );
  write('content/teams/us.yaml', `title: ${JSON.stringify(hostile)}\n`);
  const { diagnostics } = await checkBook(root);
  expect(diagnostics.length).toBeGreaterThan(3);
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const loud = await builtBook(root);
  for (const place of ['health/', 'owners/', 'owners/us/', 'journeys/a/']) {
    await phone.goto(loud.url + place);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth), place).toBe(390);
    expect(await phone.locator('img[src="x"]').count()).toBe(0);
    expect(await violationsOf(phone), place).toEqual([]);
  }
  await phone.goto(`${loud.url}health/`);
  expect(words(await phone.locator('.trend').innerText())).toBe(
    'Over time There is no history of this book to look at.',
  );
  await loud.close();

  const silent = [...new Set(diagnostics.map(({ ruleId }) => ruleId))]
    .map((rule) => `  ${rule}: off\n`)
    .join('');
  write('content/book.yaml', `title: Calm\nrules:\n${silent}`);
  const calm = await builtBook(root);
  await phone.goto(`${calm.url}health/`);
  expect(words(await phone.locator('.page-head .facts').innerText())).toBe('No findings');
  expect(await phone.locator('.empty').innerText()).toContain('nothing to mend');
  expect(await violationsOf(phone)).toEqual([]);
  await phone.goto(`${calm.url}journeys/a/`);
  expect(await phone.locator('.findings').count()).toBe(0);
  await calm.close();
  rmSync(root, { recursive: true });
}, 120_000);
