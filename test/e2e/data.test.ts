import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isEmbed, pagesOf } from './pages-of.ts';
import { sampleSite } from './sample-site.ts';

/** What a page calls its data by: in its head, for programs, and in its footer, for people. */
const ways = [
  /<link rel="alternate" type="application\/json" href="([^"]*)">/,
  /<a href="([^"]*)">(?:The same|This page) as data<\/a>/,
];

describe.each(['/', '/docs/x/'] as const)('under %s', (base) => {
  test('every whole page but that for what is missing has its data beside it and says where', async () => {
    const { folder } = await sampleSite({ base });
    const all = pagesOf(folder).filter((page) => page !== '404.html');
    const pages = all.filter((page) => !isEmbed(page));
    expect(pages).toContain('compare/booking/weekend-cabin/');
    const named = pages.map((page) => {
      const html = readFileSync(path.join(folder, decodeURI(page), 'index.html'), 'utf8');
      return [page, ...ways.map((way) => way.exec(html)?.[1])];
    });
    expect(named).toEqual(pages.map((page) => [page, ...ways.map(() => `${base}${page}index.json`)]));
    expect(pages.filter((page) => !isData(path.join(folder, decodeURI(page), 'index.json')))).toEqual([]);
    // What is shown inside a page elsewhere is a part of a page that has its data.
    const embeds = all.filter(isEmbed).map((page) => path.join(folder, decodeURI(page)));
    expect(embeds.flatMap((embed) => readdirSync(embed))).toEqual(embeds.map(() => 'index.html'));
    const html = readFileSync(path.join(folder, '404.html'), 'utf8');
    expect(ways.map((way) => way.test(html))).toEqual([false, false]);
  });
});

/** Whether a file holds data and names a schema that is there. */
function isData(file: string): boolean {
  if (!existsSync(file)) return false;
  const data = z.looseObject({ $schema: z.string() }).safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return data.success && existsSync(path.resolve(path.dirname(file), data.data.$schema));
}
