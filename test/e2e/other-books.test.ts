import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryBook } from '../book/temporary-book.ts';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { journeybook, repository } from './command.ts';
import { watchForIncidents } from './incidents.ts';
import { inTabs } from './in-tabs.ts';
import { pagesOf } from './pages-of.ts';
import { serveFolder } from './static-server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const tiny = {
  'content/book.yaml': 'channels: [store]\n',
  'journeys/one.yaml':
    'title: Buying bread\nphases:\n  - stage: purchase\n    steps:\n      - { title: I queue, channel: store, emotion: 1 }\n',
};

/** Every file below a folder with the digest of its content. */
function digests(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const entries = files.map(({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('a folder with one journey, anywhere on the machine', () => {
  test('becomes a site that works under the path it was built for', async () => {
    const root = temporaryBook(tiny);
    const env = { XDG_CACHE_HOME: path.join(temporaryBook({}), 'cache') };
    const elsewhere = temporaryBook({});
    const { code, stdout } = await journeybook(['build', root, '--base', 'docs/x'], { cwd: elsewhere, env });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Built \d+ pages into /) as string,
    });

    const site = path.join(root, '_site');
    const served = await serveFolder(site, '/docs/x/');
    const context = await browser.newContext();
    const incidents = await watchForIncidents(context, served.url);
    const titles = await inTabs(context, pagesOf(site), async (page, place) => {
      await page.goto(served.url + place);
      return `${place} ${await page.locator('h1').innerText()}`;
    });
    await context.close();
    await served.close();
    expect(incidents).toEqual([]);
    expect(titles).toMatchInlineSnapshot(`
      [
        " Customer journeys",
        "404.html Not on this map",
        "channels/ Channels",
        "channels/store/ Store",
        "frameworks/ Frameworks",
        "frameworks/aarrr/ AARRR",
        "frameworks/buyway/ The whole customer way",
        "frameworks/consumer-decision-journey/ Consumer decision journey",
        "frameworks/five-a/ Five A’s",
        "frameworks/five-phase/ Five-phase map",
        "frameworks/moments-of-truth/ Moments of truth",
        "frameworks/race/ RACE",
        "frameworks/see-think-do-care/ See, Think, Do, Care",
        "health/ Health",
        "journeys/ Journeys",
        "journeys/one/ Buying bread",
        "journeys/one/embed/ Buying bread",
      ]
    `);
  });

  test('names no file it does not have, and promises no page it does not show', async () => {
    const journey = tiny['journeys/one.yaml'].replace('channel: store, ', '');
    const leaving = journey.replace('emotion: 1', 'exits: { to: the oven at home }');
    const told = [];
    for (const files of [
      { 'journeys/one.yaml': journey, 'journeys/two.yaml': journey },
      { ...tiny, 'journeys/two.yaml': leaving },
    ]) {
      const book = await builtBook(temporaryBook(files));
      const page = await browser.newPage();
      await page.goto(book.url);
      told.push((await page.locator('.atlas .more, .site-footer').allInnerTexts()).join('\n').split(/\n+/));
      await page.close();
      await book.close();
    }
    expect(told).toMatchInlineSnapshot(`
      [
        [
          "The atlas: every journey along the customer lifecycle.",
          "This page as data.",
          "Customer journeys is a journeybook: its journeys are files under version control. Rules watch over them: the health of the book.",
        ],
        [
          "The atlas: every journey along the customer lifecycle, and where customers leave to.",
          "Made from content/book.yaml. The same as data.",
          "Customer journeys is a journeybook: its journeys are files under version control. Rules watch over them: the health of the book.",
        ],
      ]
    `);
  });

  test('is left as it was, but for the site', async () => {
    const root = temporaryBook(tiny);
    await journeybook(['build'], { cwd: root });
    expect(readdirSync(root).sort()).toEqual(['_site', 'content', 'journeys']);
    expect(digests(path.join(root, 'journeys'))).toEqual(digests(path.join(temporaryBook(tiny), 'journeys')));
  });
});

describe('the same files give the same bytes', () => {
  test('with diagrams drawn for the first time or taken from the cache', async () => {
    const folder = temporaryBook({});
    const env = { JOURNEYBOOK_CACHE: path.join(folder, 'cache') };
    const build = async (out: string) => {
      const { code, stdout, stderr } = await journeybook(
        ['build', repository, '--out', path.join(folder, out)],
        { env },
      );
      expect({ code, problems: code === 0 ? '' : stdout + stderr }).toEqual({ code: 0, problems: '' });
      return digests(path.join(folder, out));
    };
    const cold = await build('cold');
    expect(Object.keys(cold).filter((file) => /^diagrams.*\.svg$/.test(file))).toHaveLength(18);
    expect(Object.keys(cold).filter((file) => /map\.(svg|png)$/.test(file))).toHaveLength(32);
    expect(await build('cached')).toEqual(cold);
  });

  test('wherever the book lies', async () => {
    const [here, there] = [temporaryBook(tiny), path.join(temporaryBook({}), 'a folder', 'далеко')];
    for (const [file, content] of Object.entries(tiny)) {
      mkdirSync(path.dirname(path.join(there, file)), { recursive: true });
      writeFileSync(path.join(there, file), content);
    }
    for (const root of [here, there]) expect((await journeybook(['build', root])).code).toBe(0);
    expect(digests(path.join(there, '_site'))).toEqual(digests(path.join(here, '_site')));
  });
});

describe('a build that cannot be', () => {
  test('for errors in the book shows them, ends with 1 and leaves the site that was there', async () => {
    const root = temporaryBook(tiny);
    expect((await journeybook(['build', '.'], { cwd: root })).code).toBe(0);
    const before = digests(root);
    const broken = tiny['journeys/one.yaml'].replace('channel: store', 'channel: stor');
    writeFileSync(path.join(root, 'journeys/one.yaml'), broken);
    expect(await journeybook(['build', '.'], { cwd: root })).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "Nothing was built.
      ",
        "stdout": "error[unknown-reference]: There is no channel \`stor\`.
       --> journeys/one.yaml:5:36
        |
      4 |     steps:
      5 |       - { title: I queue, channel: stor, emotion: 1 }
        |                                    ^^^^
      help: Did you mean \`store\`?

      Checked 2 files with 1 journey: 1 error.
      ",
      }
    `);
    writeFileSync(path.join(root, 'journeys/one.yaml'), tiny['journeys/one.yaml']);
    expect(digests(root)).toEqual(before);
  });

  test('for errors in a book that has no site yet writes nothing', async () => {
    const root = temporaryBook({ 'journeys/one.yaml': 'title: One\n' });
    expect((await journeybook(['build', '.'], { cwd: root })).code).toBe(1);
    expect(readdirSync(root)).toEqual(['journeys']);
  });

  test('because the folder holds something else ends with 2 and touches none of it', async () => {
    const root = temporaryBook({ ...tiny, 'photos/bread.jpg': 'crust' });
    const before = digests(root);
    const { code, stdout, stderr } = await journeybook(['build', '.', '--out', 'photos'], { cwd: root });
    expect({
      code,
      stdout,
      stderr: stderr.replace(path.join(root, 'photos'), 'photos'),
    }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "error: photos holds files that no build of a journeybook made. Empty it, or choose another folder with --out.
      (add --help for what can be written)
      ",
        "stdout": "",
      }
    `);
    expect(digests(root)).toEqual(before);
  });
});

describe('of the maps retold from elsewhere', () => {
  test('the hotel’s check-in shows every step under its phase', async () => {
    const book = await builtBook(path.join(repository, 'test/fixtures/retold/hotel-check-in'));
    const page = await browser.newPage();
    await page.goto(`${book.url}journeys/late-arrival/`);
    const texts = await page.locator('h1, .phase-name h2, .step h3').allInnerTexts();
    await page.close();
    await book.close();
    expect(texts).toMatchInlineSnapshot(`
      [
        "Checking in after a long flight",
        "Arrival",
        "My taxi stops under the canopy",
        "I let go of my bags",
        "Check-in",
        "I prove who I am and leave my card",
        "Room entry",
        "My key card opens the door",
      ]
    `);
  });

  test('the writer’s is in Russian, from its language to its addresses and its diagram', async () => {
    const book = await builtBook(path.join(repository, 'test/fixtures/retold/writer'));
    const context = await browser.newContext();
    const incidents = await watchForIncidents(context, book.url);
    const page = await context.newPage();
    await page.goto(`${book.url}journeys/from-idea-to-habit/#первый-проект`);
    const found = {
      title: await page.title(),
      language: await page.locator('html').getAttribute('lang'),
      target: await page.locator(':target').innerText(),
      diagram: (await page.locator('.mermaid code').textContent())?.split('\n').slice(0, 2),
      texts: await page.locator('h1, .phase-name h2, .step h3').allInnerTexts(),
    };
    await page.getByRole('region').getByRole('link', { name: 'Сообщества' }).first().click();
    const channel = { address: decodeURI(page.url()), title: await page.locator('h1').innerText() };
    await context.close();
    await book.close();
    expect(channel).toEqual({ address: `${book.url}channels/сообщества/`, title: 'Сообщества' });
    expect(found).toMatchInlineSnapshot(`
      {
        "diagram": [
          "journey",
          "  title От замысла к привычке писать",
        ],
        "language": "ru",
        "target": "Завожу первый проект",
        "texts": [
          "От замысла к привычке писать",
          "Знакомство",
          "Я спрашиваю на форуме, чем пользуются другие",
          "Сравниваю снимки экрана с тем, что уже пробовал",
          "Скачиваю и запускаю в первый раз",
          "Первые шаги",
          "Завожу первый проект",
          "Подгоняю рабочее место под себя",
          "Пытаюсь разобраться, что где лежит",
          "Работа над книгой",
          "Раскладываю книгу на главы и сцены",
          "Придумываю героев и связываю их друг с другом",
          "Описываю места, где всё случится",
          "Свожу сюжетные линии воедино",
          "Привычка",
          "Смотрю, сколько уже написано",
          "Отдаю рукопись первому читателю",
          "Проверяю, что запасная копия на месте",
        ],
        "title": "От замысла к привычке писать · Путь писателя",
      }
    `);
    expect(incidents).toEqual([]);
  });
});
