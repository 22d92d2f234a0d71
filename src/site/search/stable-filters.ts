import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayOf, itemsOf, readText, text } from './cbor.ts';

const signature = 'pagefind_dcd';
const placeOfFilters = 3;
const entryFile = 'pagefind-entry.json';

/**
 * Puts the filters of an index in one language into an order of their own. Pagefind 1.5 lists them as they come
 * out of a hash table that is seeded anew for every run, so the same pages would give other bytes each time: in
 * the files of the filters, which are named after their content, in the list of these files, and in its name.
 *
 * @param files the files of the index by their path
 */
export function withFiltersInOrder(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const ordered = new Map([...files].filter(([file]) => !/\.pf_(filter|meta)$/.test(file)));
  const [list = ''] = [...files.keys()].filter((file) => file.endsWith('.pf_meta'));
  const parts = itemsOf(unpack(files, list));
  const entries = itemsOf(parts[placeOfFilters] ?? arrayOf([]))
    .map((entry) => itemsOf(entry).map(readText))
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))
    .map(([name = '', file = '']) => {
      const [title = text(name), values = arrayOf([])] = itemsOf(unpack(files, `filter/${file}.pf_filter`));
      const content = arrayOf([title, arrayOf(itemsOf(values).toSorted((a, b) => Buffer.compare(a, b)))]);
      const renamed = nameAfter(file, content);
      ordered.set(`filter/${renamed}.pf_filter`, pack(content));
      return arrayOf([text(name), text(renamed)]);
    });
  const content = arrayOf(parts.with(placeOfFilters, arrayOf(entries)));
  const before = list.slice('pagefind.'.length, -'.pf_meta'.length);
  const after = nameAfter(before, content);
  ordered.set(`pagefind.${after}.pf_meta`, pack(content));
  const entry = new TextDecoder().decode(files.get(entryFile)).replace(`"${before}"`, `"${after}"`);
  return ordered.set(entryFile, Buffer.from(entry));
}

/** A name such as `en_1a2b3c4d5e`: the language as it was, then the content. */
function nameAfter(name: string, content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return `${name.slice(0, name.lastIndexOf('_'))}_${hash}`;
}

function unpack(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const packed = files.get(name);
  const content = packed && gunzipSync(packed);
  if (content?.toString('latin1', 0, signature.length) !== signature)
    throw new Error(`The search index has no ${name} that can be read.`);
  return content.subarray(signature.length);
}

function pack(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });
}
