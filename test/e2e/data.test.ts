import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pagesOf } from './pages-of.ts';
import { sampleSite } from './sample-site.ts';

describe.each(['/', '/docs/x/'] as const)('under %s', (base) => {
  test('every page has its data beside it and says where, but those for what is missing or has moved', async () => {
    const { folder } = await sampleSite({ base });
    const without: string[] = [];
    const wrong: string[] = [];
    for (const page of pagesOf(folder)) {
      const file = path.join(folder, decodeURI(page), page.endsWith('.html') ? '' : 'index.html');
      const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
      const alternate = document.querySelector('link[rel="alternate"][type="application/json"]');
      const link = [...document.querySelectorAll('.site-footer a')].find(({ textContent }) =>
        textContent.endsWith('as data'),
      );
      const addresses = [alternate, link].map((one) => one?.getAttribute('href') ?? null);
      const moved = document.querySelector('meta[http-equiv="refresh"]') !== null;
      const wanted = page.endsWith('.html') || moved ? null : `${base}${page}index.json`;
      if (addresses.some((address) => address !== wanted)) wrong.push(`${page}: ${String(addresses)}`);
      if (wanted === null) without.push(moved ? 'a page that has moved' : page);
      else if (!isData(path.join(path.dirname(file), 'index.json'))) wrong.push(`${page}: no data`);
    }
    expect(wrong).toEqual([]);
    expect(new Set(without)).toEqual(new Set(['404.html', 'a page that has moved']));
  });
});

/** Whether a file holds data and lies where the schema that it names can be found. */
function isData(file: string): boolean {
  if (!existsSync(file)) return false;
  const data = z.looseObject({ $schema: z.string() }).safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return data.success && existsSync(path.resolve(path.dirname(file), data.data.$schema));
}
