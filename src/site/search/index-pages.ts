import { makeIndex, type IndexFiles } from './make-index.ts';
import { assembleParts } from './parts.ts';
import type { SearchablePage } from './searchable-pages.ts';

/** How many pages are asked for at once: the server that renders them has other readers too. */
const atOnce = 4;

/**
 * Indexes pages that a server renders, as a build indexes the pages it wrote. A page that cannot be rendered is
 * left out: what is wrong with it is for whoever opens it to see.
 *
 * @param language the language of the book
 * @param origin where the server answers, such as `http://127.0.0.1:4321`
 */
export async function indexPages(
  pages: readonly SearchablePage[],
  language: string,
  origin: string,
): Promise<IndexFiles> {
  const files = await makeIndex(language, async (index) => {
    const errors: string[] = [];
    for (let first = 0; first < pages.length; first += atOnce) {
      const some = pages.slice(first, first + atOnce);
      const rendered = await Promise.all(some.map(({ href }) => render(new URL(href, origin))));
      for (const [place, { url }] of some.entries()) {
        const content = rendered[place];
        if (content !== undefined) errors.push(...(await index.addHTMLFile({ url, content })).errors);
      }
    }
    return errors;
  });
  return assembleParts([files]);
}

async function render(address: URL): Promise<string | undefined> {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  const text = await response.text();
  return response.ok ? text : undefined;
}
