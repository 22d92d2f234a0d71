import { globSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leanLineOf } from '../../src/analysis/lean-line.ts';
import { groundsOf } from '../../src/analysis/opportunity-grounds.ts';
import { rankedOpportunities } from '../../src/analysis/ranked-opportunities.ts';
import { trimList } from '../../src/analysis/trim-list.ts';
import type { Book } from '../../src/book/book.ts';
import { loadBook } from '../../src/book/load.ts';
import { newestCommit } from '../../src/book/newest-commit.ts';
import { temporaryBook } from '../book/temporary-book.ts';
import { violationsOf } from './accessibility.ts';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { repository } from './command.ts';
import { sampleSite } from './sample-site.ts';

let browser: Browser;
let page: Page;
let url: string;
let book: Book;

beforeAll(async () => {
  browser = await launchChromium();
  ({ url } = await sampleSite({ base: '/docs/x/' }));
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const loaded = await loadBook(repository);
  if (loaded.book === undefined) throw new Error('The sample book has errors.');
  ({ book } = loaded);
});
afterAll(() => browser.close());

/** The first that there is; a sample book without one would make a test say nothing. */
function some<Item>(items: readonly Item[], what: string): Item {
  const [first] = items;
  if (first === undefined) throw new Error(`The sample book has no ${what}.`);
  return first;
}

/** Follows a link of the page by its words, and returns the address it led to within the site. */
async function follow(words: string, within = 'main'): Promise<string> {
  await page.locator(within).getByRole('link', { name: words, exact: true }).first().click();
  return decodeURI(page.url()).replace(url, '');
}

const textOf = async (selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

test('from the vision a reader comes to a goal, an initiative, and the metric of its experiment', async () => {
  const { initiativesByGoal } = leanLineOf(book);
  const lines = book.goals.flatMap((goal) =>
    (initiativesByGoal.get(goal.id) ?? []).flatMap((initiative) =>
      initiative.experiments.flatMap(({ metric, hypothesis }) =>
        metric === undefined ? [] : [{ goal, initiative, hypothesis, metric }],
      ),
    ),
  );
  const { goal, initiative, hypothesis, metric } = some(lines, 'experiment that serves a goal');
  await page.goto(url);
  expect(await follow('The vision, and what leads there')).toBe('goals/');
  expect(await textOf('h1')).toEqual(['Where we want to be']);
  expect(await textOf('.vision blockquote')).toEqual([book.settings.vision?.text]);
  expect(await follow(goal.title)).toBe(`goals/${goal.id}/`);
  expect(await follow(initiative.title)).toBe(`initiatives/${initiative.id}/`);
  const row = page.getByRole('row').filter({ hasText: hypothesis.text });
  await row.getByRole('cell').first().getByRole('link').click();
  expect(decodeURI(page.url())).toBe(`${url}metrics/${metric}/`);
});

test('from a pain on a journey a reader comes to the opportunity and to who takes it up', async () => {
  const { initiativesByOpportunity } = leanLineOf(book);
  const paths = book.opportunities.flatMap((opportunity) =>
    groundsOf(book, opportunity).steps.flatMap(({ journey, step }) =>
      step.pains.flatMap((pain) =>
        (initiativesByOpportunity.get(opportunity.id) ?? []).map((initiative) => ({
          journey,
          step,
          pain,
          opportunity,
          initiative,
        })),
      ),
    ),
  );
  const { journey, step, pain, opportunity, initiative } = some(paths, 'pain that is being worked on');
  await page.goto(`${url}journeys/${journey.id}/#${step.id}`);
  const place = page.locator('.step', { has: page.locator(`[id="${step.id}"]`) });
  expect(await place.locator('.lane.pains').innerText()).toContain(pain.text);
  await place.locator('.lane.opportunities').getByRole('link', { name: opportunity.title }).click();
  expect(decodeURI(page.url())).toBe(`${url}opportunities/${opportunity.id}/`);
  expect((await textOf('.grounds')).join(' ')).toContain(pain.text);
  expect(await follow(initiative.title)).toBe(`initiatives/${initiative.id}/`);
  expect(await follow(opportunity.title)).toBe(`opportunities/${opportunity.id}/`);
  expect(await follow(step.title, '.grounds')).toBe(`journeys/${journey.id}/#${step.id}`);
});

test('the opportunities stand by RICE, each with its opportunity score beside it', async () => {
  await page.goto(`${url}opportunities/`);
  const ranked = rankedOpportunities(book);
  expect(await textOf('.opportunities tbody th > a')).toEqual(
    ranked.map(({ opportunity }) => opportunity.title),
  );
  const known = ranked.flatMap(({ rice }) => rice.value ?? []);
  const shown = await textOf('.opportunities tbody td:nth-child(2) strong');
  expect(shown.map((text) => Number(text.replaceAll(',', '')))).toEqual(
    known.map((rice) => Math.round(rice)),
  );
  const scores = await textOf('.opportunities .best strong');
  expect(scores).toEqual(
    ranked.flatMap(({ best }) => (best ? `${best.exact ? '' : '≈ '}${best.score.toFixed(1)}` : [])),
  );
});

test('what an opportunity is ranked by can be traced to the lines of the files', async () => {
  const { opportunity } = some(
    rankedOpportunities(book).filter(({ rice, best }) => rice.value !== null && best !== null),
    'opportunity with both figures',
  );
  await page.goto(`${url}opportunities/${opportunity.id}/`);
  const written = await page.locator('main .written').allTextContents();
  expect(written.filter((text) => text.startsWith(`${opportunity.file}:`))).toHaveLength(4);
  expect(written.filter((text) => !/^(content|journeys)\/\S+:\d+$/.test(text))).toEqual([]);
});

test('an experiment says what is open about it, and its decision by word and shape', async () => {
  const decided = book.initiatives.filter(({ experiments }) => experiments.some(({ decision }) => decision));
  for (const { id, experiments } of decided) {
    await page.goto(`${url}initiatives/${id}/`);
    const words = { keep: 'Keep', trim: 'Trim', scale: 'Scale' };
    expect(await textOf('.experiments .decision')).toEqual(
      experiments.flatMap(({ decision }) => (decision ? words[decision] : [])),
    );
    const undecided = experiments.filter(({ decision }) => decision === undefined);
    expect(await textOf('.experiments td:last-child > p')).toHaveLength(undecided.length);
  }
  expect(decided.length).toBeGreaterThan(0);
});

test('every entry of the trim list leads to its page and says which fact put it there', async () => {
  const entries = trimList(book, await newestCommit(repository));
  await page.goto(`${url}trim/`);
  const links = page.locator('.trim-list > li > a');
  const addresses = await links.evaluateAll((anchors) =>
    anchors.map((anchor) => anchor.getAttribute('href') ?? ''),
  );
  const folders = {
    ...{ initiative: 'initiatives', opportunity: 'opportunities' },
    ...{ source: 'sources', metric: 'metrics', touchpoint: 'touchpoints' },
  };
  expect(addresses).toEqual(entries.map(({ kind, id }) => `/docs/x/${folders[kind]}/${id}/`));
  const facts = await textOf('.trim-list > li > ul > li');
  expect(facts).toHaveLength(entries.flatMap((entry) => entry.facts).length);
  expect(facts.filter((fact) => !/\. (content|journeys)\/\S+:\d+$/.test(fact))).toEqual([]);
  for (const address of addresses) {
    const answer = await page.goto(new URL(address, url).href);
    expect([address, answer?.status()]).toEqual([address, 200]);
  }
});

test('goals and opportunities are found by their titles, initiatives also by their hypotheses', async () => {
  const initiative = some(
    book.initiatives.filter((one) => one.experiments.length > 0),
    'initiative with an experiment',
  );
  const goal = some(book.goals, 'goal');
  const opportunity = some(book.opportunities, 'opportunity');
  const searches = [
    { kind: 'Goal', words: goal.title, title: goal.title },
    { kind: 'Opportunity', words: opportunity.title, title: opportunity.title },
    { kind: 'Initiative', words: initiative.experiments[0]?.hypothesis.text ?? '', title: initiative.title },
  ];
  const searching = await browser.newPage();
  for (const { kind, words, title } of searches) {
    await searching.goto(url);
    await searching.keyboard.press('/');
    await searching.getByRole('combobox', { name: 'Search this book' }).fill(words);
    const results = searching.getByRole('listbox', { name: 'Results' }).getByRole('option');
    await results.filter({ hasText: title }).first().waitFor();
    const kinds = searching.locator('.search-filters select[name="kind"] option');
    expect((await kinds.allTextContents()).join(', ')).toContain(kind);
  }
  await searching.close();
});

describe('axe finds nothing wrong', () => {
  const kinds = [
    'goals',
    'goal',
    'opportunities',
    'opportunity',
    'initiatives',
    'initiative',
    'trim',
  ] as const;

  /** The address of a page of each kind; of documents the one that says most. */
  function addressOf(kind: (typeof kinds)[number]): string {
    const longest = (documents: readonly { id: string }[], size: (place: number) => number) =>
      documents.map(({ id }, place) => ({ id, size: size(place) })).sort((a, b) => b.size - a.size)[0]?.id ??
      '';
    switch (kind) {
      case 'goal':
        return `goals/${some(book.goals, 'goal').id}/`;
      case 'opportunity': {
        const sizes = book.opportunities.map((one) => groundsOf(book, one).steps.length);
        return `opportunities/${longest(book.opportunities, (place) => sizes[place] ?? 0)}/`;
      }
      case 'initiative': {
        const sizes = book.initiatives.map(({ experiments }) => experiments.length);
        return `initiatives/${longest(book.initiatives, (place) => sizes[place] ?? 0)}/`;
      }
      default:
        return `${kind}/`;
    }
  }

  test.each(kinds.flatMap((kind) => (['light', 'dark'] as const).map((scheme) => [kind, scheme] as const)))(
    'on a page of %s in %s, wide and narrow',
    async (kind, colorScheme) => {
      const seen = await browser.newPage({ colorScheme });
      const found: string[] = [];
      for (const width of [390, 1280]) {
        await seen.setViewportSize({ width, height: 900 });
        await seen.goto(url + addressOf(kind));
        found.push(...(await violationsOf(seen)));
        expect(await seen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await seen.close();
      expect(found).toEqual([]);
    },
  );
});

test('a book of journeys alone has none of these pages, and no menu entry for them', async () => {
  const root = temporaryBook({
    'content/book.yaml': 'title: Alone\nvision: Everyone finds their way.\n',
    'journeys/one.yaml': 'title: Buying bread\nphases:\n  - { stage: purchase, steps: [I queue] }\n',
  });
  const alone = await builtBook(root);
  const folders = ['goals', 'opportunities', 'initiatives', 'trim'];
  expect(
    globSync(
      folders.map((folder) => `${folder}/**`),
      { cwd: alone.folder },
    ),
  ).toEqual([]);
  await page.goto(alone.url);
  expect(await textOf('.site-header nav a')).toEqual(['Journeys', 'Frameworks']);
  expect(await textOf('.vision')).toEqual(['Everyone finds their way. The vision']);
  await page.goto(`${alone.url}journeys/one/`);
  expect(await textOf('main h2')).not.toContain('Opportunities');
  await alone.close();
});
