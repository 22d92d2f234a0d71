import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { arrayOf, itemsOf, readText, text } from '../../../src/site/search/cbor.ts';
import { withFiltersInOrder } from '../../../src/site/search/stable-filters.ts';

type Filter = readonly [name: string, values: readonly string[]];

const pack = (content: Uint8Array) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), content]));
const unpack = (file: Uint8Array | undefined) => gunzipSync(file ?? '').subarray('pagefind_dcd'.length);

/** An index as Pagefind leaves it, with these filters in this order. */
function indexWith(filters: readonly Filter[], seed: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([
    ['pagefind-entry.json', Buffer.from(`{"languages":{"en":{"hash":"en_${seed}","page_count":2}}}`)],
    ['fragment/en_1.pf_fragment', Buffer.from('a fragment')],
  ]);
  const entries = filters.map(([name, values], place) => {
    const file = `en_${seed}${place}`;
    files.set(
      `filter/${file}.pf_filter`,
      pack(arrayOf([text(name), arrayOf(values.map((value) => arrayOf([text(value)])))])),
    );
    return arrayOf([text(name), text(file)]);
  });
  const others = ['version', 'pages', 'chunks'].map(text);
  files.set(`pagefind.en_${seed}.pf_meta`, pack(arrayOf([...others, arrayOf(entries), text('sorts')])));
  return files;
}

const plain = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([name, content]) => [name, Buffer.from(content).toString('base64')]).sort();

const filters: readonly Filter[] = [
  ['kind', ['Journey', 'Segment']],
  ['segment', ['Families', 'Hikers', 'Couples']],
  ['owner', []],
];

test('the filters and their values stand in the order of their names', () => {
  const files = withFiltersInOrder(indexWith(filters, 'abc'));
  const meta = [...files.keys()].find((name) => name.endsWith('.pf_meta'));
  const [version, pages, chunks, list, sorts] = itemsOf(unpack(files.get(meta ?? '')));
  expect([version, pages, chunks, sorts].map((item) => item && readText(item))).toEqual([
    'version',
    'pages',
    'chunks',
    'sorts',
  ]);
  const read = itemsOf(list ?? arrayOf([])).map((entry) => {
    const [name, file] = itemsOf(entry).map(readText);
    const [title, values] = itemsOf(unpack(files.get(`filter/${file ?? ''}.pf_filter`)));
    return [
      name,
      title && readText(title),
      itemsOf(values ?? arrayOf([])).map((value) => itemsOf(value).map(readText)),
    ];
  });
  expect(read).toEqual([
    ['kind', 'kind', [['Journey'], ['Segment']]],
    ['owner', 'owner', []],
    ['segment', 'segment', [['Hikers'], ['Couples'], ['Families']]],
  ]);
});

test('the entry names the list after its new content, and all other files stay', () => {
  const files = withFiltersInOrder(indexWith(filters, 'abc'));
  const entry = Buffer.from(files.get('pagefind-entry.json') ?? []).toString();
  const [, hash = ''] =
    /^\{"languages":\{"en":\{"hash":"(en_[0-9a-f]{10})","page_count":2\}\}\}$/.exec(entry) ?? [];
  expect([...files.keys()].filter((name) => name.endsWith('.pf_meta'))).toEqual([`pagefind.${hash}.pf_meta`]);
  expect(Buffer.from(files.get('fragment/en_1.pf_fragment') ?? []).toString()).toBe('a fragment');
});

test('whatever order Pagefind lists filters in, the same pages give the same bytes', () => {
  const shuffled = fc.tuple(
    fc.shuffledSubarray([...filters], { minLength: 3 }),
    fc.shuffledSubarray(['Families', 'Hikers', 'Couples'], { minLength: 3 }),
    fc.stringMatching(/^[0-9a-f]{6}$/),
  );
  const expected = plain(withFiltersInOrder(indexWith(filters, 'abc')));
  fc.assert(
    fc.property(shuffled, ([order, values, seed]) => {
      const again = order.map(([name, own]): Filter => [name, name === 'segment' ? values : own]);
      expect(plain(withFiltersInOrder(indexWith(again, seed)))).toEqual(expected);
    }),
  );
});

test('an index that cannot be read is a fault, not an index', () => {
  const files = indexWith(filters, 'abc').set('pagefind.en_abc.pf_meta', gzipSync('something else'));
  expect(() => withFiltersInOrder(files)).toThrow(
    'The search index has no pagefind.en_abc.pf_meta that can be read.',
  );
});
