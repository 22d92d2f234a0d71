import type { Locator, Page } from 'playwright-core';

/** A stop of a walk: the words that were pressed, and the page they led to, by its heading and its place in the site. */
export interface Stop {
  readonly press: string;
  readonly title: string;
  readonly path: string;
}

/** A walk through a site by nothing but the links a reader sees, from its home page. */
export interface Walk {
  /** Where the walk has been, in order. */
  readonly stops: readonly Stop[];
  /** Presses the first visible link with exactly these words, and waits until the page with this heading is there. */
  readonly press: (words: string, title: string, within?: Locator) => Promise<void>;
  /** What the page says before its first part, in one line. */
  readonly says: () => Promise<string>;
  /** The texts of all that matches, each in one line. */
  readonly read: (selector: string) => Promise<readonly string[]>;
}

/** Begins a walk at the home page of a site. */
export async function walkFrom(page: Page, home: string): Promise<Walk> {
  const stops: Stop[] = [];
  const read = async (selector: string) =>
    (await page.locator(selector).filter({ visible: true }).allInnerTexts()).map(inOneLine);
  await page.goto(home);
  return {
    stops,
    read,
    says: async () => (await read('.page-head, .lens-says, .map-reading')).join(' '),
    press: async (press, title, within = page.locator('body')) => {
      const links = within.getByRole('link', { name: press, exact: true }).filter({ visible: true });
      // The lenses of a journey are folded up.
      if ((await links.count()) === 0) await page.getByText('About this journey').click();
      await links.first().click();
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      stops.push({ press: spelled(press), title: spelled(title), path: pathIn(home, page.url()) });
    },
  };
}

/** The walks a page of prose describes, by the heading each stands under: in bold what to press, then the page. */
export async function writtenWalks(page: Page, home: string): Promise<ReadonlyMap<string, readonly Stop[]>> {
  const walks = await page.locator('.prose h2').evaluateAll((headings) =>
    headings.map((heading) => {
      let list = heading.nextElementSibling;
      while (list !== null && list.tagName !== 'OL' && list.tagName !== 'H2') list = list.nextElementSibling;
      const stops = list?.tagName === 'OL' ? [...list.children] : [];
      return {
        idea: heading.textContent,
        stops: stops.map((stop) => {
          const link = stop.querySelector('a');
          return {
            press: stop.querySelector('strong')?.textContent ?? '',
            title: link?.textContent ?? '',
            address: link?.href ?? '',
          };
        }),
      };
    }),
  );
  return new Map(
    walks.map(({ idea, stops }) => [
      inOneLine(idea),
      stops.map(({ press, title, address }) => ({
        press: spelled(press),
        title: spelled(title),
        path: pathIn(home, address),
      })),
    ]),
  );
}

function pathIn(home: string, address: string): string {
  return decodeURI(address.replace(home, '').replace(/#.*/, ''));
}

/** Prose has its apostrophes set, the titles it names have them as they were typed. */
function spelled(text: string): string {
  return inOneLine(text).replaceAll('’', "'");
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
