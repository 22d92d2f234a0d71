import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayOf, itemsOf, readText, text } from './cbor.ts';

const signature = 'pagefind_dcd';
const placeOfFilters = 3;

/**
 * Puts the filters of a written index into an order of their own. Pagefind 1.5 lists them as they come out of a
 * hash table that is seeded anew for every run, so the same pages would give other bytes each time: in the files of
 * the filters, which are named after their content, in the list of these files, and in the name of that list.
 *
 * @param folder the folder Pagefind wrote, with the index of one language
 */
export async function putFiltersInOrder(folder: string): Promise<void> {
  const [list = ''] = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  const parts = itemsOf(await unpack(path.join(folder, list)));
  const filters = itemsOf(parts[placeOfFilters] ?? arrayOf([])).map((entry) => itemsOf(entry).map(readText));
  const entries = await Promise.all(
    filters
      .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))
      .map(async ([name = '', file = '']) =>
        arrayOf([text(name), text(await orderValues(path.join(folder, 'filter'), file))]),
      ),
  );
  const content = arrayOf(parts.with(placeOfFilters, arrayOf(entries)));

  const before = list.slice('pagefind.'.length, -'.pf_meta'.length);
  const after = nameAfter(before, content);
  await writeFile(path.join(folder, `pagefind.${after}.pf_meta`), pack(content));
  await rm(path.join(folder, list));
  const entry = path.join(folder, 'pagefind-entry.json');
  await writeFile(entry, (await readFile(entry, 'utf8')).replace(`"${before}"`, `"${after}"`));
}

/** Orders the values of one filter and returns the new name of its file. */
async function orderValues(folder: string, name: string): Promise<string> {
  const file = path.join(folder, `${name}.pf_filter`);
  const [title = text(''), values = arrayOf([])] = itemsOf(await unpack(file));
  const content = arrayOf([
    title,
    arrayOf(itemsOf(values).toSorted((one, other) => Buffer.compare(one, other))),
  ]);
  const renamed = nameAfter(name, content);
  await rm(file);
  await writeFile(path.join(folder, `${renamed}.pf_filter`), pack(content));
  return renamed;
}

/** A name such as `en_1a2b3c4d5e`: the language as it was, then the content. */
function nameAfter(name: string, content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return `${name.slice(0, name.lastIndexOf('_'))}_${hash}`;
}

async function unpack(file: string): Promise<Uint8Array> {
  const content = gunzipSync(await readFile(file));
  if (content.toString('latin1', 0, signature.length) !== signature)
    throw new Error(`${file} is not a file of Pagefind.`);
  return content.subarray(signature.length);
}

function pack(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });
}
