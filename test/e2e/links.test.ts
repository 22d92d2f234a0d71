import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { beforeAll, describe, expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { sampleSite } from './sample-site.ts';

/** The checker takes a `<base>` that names only a target for one that leads to “undefined”. */
const misread = /\/embed\/undefined(#|$)/;

describe.each(['/', '/docs/x/'] as const)('under %s', (base) => {
  let url: string;
  let folder: string;
  let links: readonly LinkResult[];

  beforeAll(async () => {
    ({ url, folder } = await sampleSite({ base }));
    const { origin } = new URL(url);
    const check = async (path: string) =>
      new LinkChecker().check({
        path,
        recurse: true,
        checkCss: true,
        checkFragments: true,
        redirects: 'error',
        retry: false,
        linksToSkip: (link) => Promise.resolve(!link.startsWith(`${origin}/`) || misread.test(link)),
      });
    // The page for what is missing is checked by itself: pages it leads to would not be followed from there.
    links = [...(await check(url)).links, ...(await check(`${url}404.html`)).links];
  });

  test('no link, picture, style or script of the site is missing, and every fragment names a place', () => {
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ parent, url: to }) => `${parent ?? ''} → ${to}`)).toEqual([]);
  });

  test('links lead from the home page to every other page but that for what is missing', () => {
    const followed = links.filter(({ parent }) => parent !== undefined);
    const reached = new Set(followed.map((link) => link.url.replace(/#.*/, '')));
    const missed = pagesOf(folder).filter((page) => page !== '' && !reached.has(url + page));
    expect(missed).toEqual(['404.html']);
  });

  test('what is not part of the site is left alone', () => {
    const elsewhere = links.filter((link) => !link.url.startsWith(url));
    expect(new Set(elsewhere.map(({ state }) => state))).toEqual(new Set([LinkState.SKIPPED]));
  });
});
