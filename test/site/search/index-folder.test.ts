import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { indexFolder } from '../../../src/site/search/index-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'journeybook-index-'));
});
afterEach(() => rm(folder, { recursive: true }));

const page = (title: string, text: string, kind = 'Journey') =>
  `<html lang="en"><head><meta data-pagefind-filter="kind[content]" content="${kind}"></head>` +
  `<body><nav>Somewhere else</nav><main data-pagefind-body><h1>${title}</h1>${text}</main></body></html>`;

/** Writes pages into a site of their own and indexes them. */
async function indexed(pages: Readonly<Record<string, string>>, language = 'en', partSize?: number) {
  const site = await mkdtemp(path.join(folder, 'site-'));
  for (const [name, content] of Object.entries(pages)) {
    await mkdir(path.join(site, name), { recursive: true });
    await writeFile(path.join(site, name, 'index.html'), content);
  }
  const count = await indexFolder(site, language, partSize);
  const index = path.join(site, 'pagefind');
  const entries = await readdir(index, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(index, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  const files = await Promise.all(
    names.toSorted().map(async (name) => [name, await readFile(path.join(index, name))] as const),
  );
  return { count, files: new Map(files) };
}

const fragment = z.object({ url: z.string(), content: z.string() });
const languages = z.record(z.string(), z.object({ page_count: z.number() }));
const entryFile = z.object({ languages });

/** The addresses and texts of the pages an index knows. */
function fragments(files: ReadonlyMap<string, Buffer>): readonly string[] {
  return [...files]
    .filter(([name]) => name.endsWith('.pf_fragment'))
    .map(([, content]) =>
      fragment.parse(JSON.parse(gunzipSync(content).subarray('pagefind_dcd'.length).toString())),
    )
    .map(({ url, content }) => `${url} ${content}`)
    .toSorted();
}

const some = {
  'journeys/weekend': page('A weekend', '<p>Rain on the roof</p>'),
  'journeys/arriving': page('Arriving', '<p>The code does not open the door</p>'),
  'touchpoints/door': page('The door', '<p>A lock with a code</p>', 'Touchpoint'),
  'segments/families': page('Families', '<p>Two children under six</p>', 'Segment'),
  'owners/care': page('Guest care', '<p>Two people and a telephone</p>', 'Owner'),
};

test('the same pages give the same bytes, in whatever order they were written', async () => {
  const one = await indexed(some);
  const other = await indexed(Object.fromEntries(Object.entries(some).toReversed()));
  expect([...one.files].map(([name, content]) => [name, content.toString('base64')])).toEqual(
    [...other.files].map(([name, content]) => [name, content.toString('base64')]),
  );
});

test('what the search of the site needs is written, and nothing else', async () => {
  const { files } = await indexed({ one: page('One', '<p>Text</p>') });
  const names = [...files.keys()].map((name) => name.replace(/en_[\da-f]+/, 'en_…'));
  expect(names).toEqual([
    'filter/en_….pf_filter',
    'fragment/en_….pf_fragment',
    'index/en_….pf_index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.en_….pf_meta',
    'pagefind.js',
    'parts.json',
    'wasm.en.pagefind',
  ]);
  expect([...files].filter(([, content]) => content.length === 0)).toEqual([]);
});

test('more pages than a part may have are indexed in parts of about the same size, which are listed', async () => {
  const { count, files } = await indexed(some, 'en', 2);
  expect(count).toBe(5);
  expect(JSON.parse(files.get('parts.json')?.toString() ?? '')).toEqual(['part-2/', 'part-3/']);
  const inPart = (folder: string) =>
    fragments(new Map([...files].filter(([name]) => name.startsWith(`${folder}fragment`))));
  expect([inPart(''), inPart('part-2/'), inPart('part-3/')]).toEqual([
    [
      '/journeys/arriving/ Arriving. The code does not open the door.',
      '/journeys/weekend/ A weekend. Rain on the roof.',
    ],
    [
      '/owners/care/ Guest care. Two people and a telephone.',
      '/segments/families/ Families. Two children under six.',
    ],
    ['/touchpoints/door/ The door. A lock with a code.'],
  ]);
  const programs = [...files.keys()].filter((name) => /\.(js|pagefind)$/.test(name));
  expect(programs).toEqual(['pagefind-worker.js', 'pagefind.js', 'wasm.en.pagefind']);
});

test('pages that do not say what they are for search never fill a part', async () => {
  const list = '<html lang="en"><body><main><h1>All pages</h1></main></body></html>';
  const { count, files } = await indexed({ a: list, b: list, c: some['owners/care'] }, 'en', 1);
  expect(count).toBe(1);
  expect(JSON.parse(files.get('parts.json')?.toString() ?? '')).toEqual([]);
  expect(files.has('pagefind.js')).toBe(true);
});

test('many pages are added at once, each with its own address, and nothing is left behind', async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 450 }, (_, place) => [`journeys/j${place}`, page(`Journey ${place}`, '')]),
  );
  const { count, files } = await indexed(pages);
  expect(count).toBe(450);
  expect(fragments(files)).toEqual(
    Object.keys(pages)
      .map((name) => `/${name}/ Journey ${name.slice('journeys/j'.length)}.`)
      .toSorted(),
  );
  const [site = ''] = (await readdir(folder)).filter((name) => name.startsWith('site-'));
  expect((await readdir(path.join(folder, site))).toSorted()).toEqual(['journeys', 'pagefind']);
});

test('pages that do not say what they are for search are neither found nor counted', async () => {
  const { count, files } = await indexed({
    one: page('One', '<p>Text</p>'),
    list: '<html lang="en"><body><main><h1>All pages</h1></main></body></html>',
  });
  expect(count).toBe(1);
  expect(fragments(files)).toEqual(['/one/ One. Text.']);
});

test('a page is found however much stands before its content', async () => {
  const before = [16_300, 16_370, 16_384, 40_000];
  const { count } = await indexed(
    Object.fromEntries(
      before.map((length) => [
        `after-${length}`,
        page('Found', '<p>Text</p>').replace('<body', `<!--${'x'.repeat(length)}--><body`),
      ]),
    ),
  );
  expect(count).toBe(before.length);
});

test('names of lanes, scores, small print and what is told elsewhere are no part of a hit', async () => {
  const map =
    '<div class="journey-map"><table><thead><tr class="lane-names"><th>Thinking</th></tr></thead><tbody><tr class="step"><th><p class="moment">Zero Moment</p>' +
    '<h3 id="pay">I pay</h3></th>' +
    '<td class="lane feeling"><span class="lane-name">Feeling</span> <div class="told"><span class="of">Families <span class="emotion">−1</span></span><span class="word">torn</span></div></td>' +
    '<td class="lane thinking"><span class="lane-name">Thinking</span> <div class="told"><ul><li><span class="severity high">High</span> So much?<span class="evidence"> Survey</span></li></ul></div></td>' +
    '<td class="lane path"><span class="lane-name">Where it leads</span> <div class="told"><ul><li><span class="way">Next</span> <a href="/x/#other">I wait</a></li></ul></div></td>' +
    '</tr></tbody></table></div>';
  const { files } = await indexed({ one: page('One', map) });
  expect(fragments(files)).toEqual(['/one/ One. I pay. torn. So much?']);
});

test('a name may hold what means something in a pattern', async () => {
  const { files } = await indexed({
    'journeys/a(b){c},[d]$!': page('One', ''),
    'journeys/путь': page('Two', ''),
  });
  expect(fragments(files)).toEqual(['/journeys/a(b){c},[d]$!/ One.', '/journeys/путь/ Two.']);
});

test.each([
  ['pt-BR', 'pt-br', 'wasm.pt-br.pagefind'],
  ['ru', 'ru', 'wasm.ru.pagefind'],
  ['zh-Hans', 'zh-hans', 'wasm.unknown.pagefind'],
  ['tlh', 'tlh', 'wasm.unknown.pagefind'],
])(
  'a book in %s has an index, with the stemming of its language if there is one',
  async (language, tag, wasm) => {
    const { files } = await indexed({ one: page('Путь', '<p>每個月都 viagens</p>') }, language);
    const entry = entryFile.parse(JSON.parse(files.get('pagefind-entry.json')?.toString() ?? ''));
    expect(entry.languages).toEqual({ [tag]: { page_count: 1 } });
    expect([...files.keys()].filter((name) => name.startsWith('wasm.'))).toEqual([wasm]);
  },
);
