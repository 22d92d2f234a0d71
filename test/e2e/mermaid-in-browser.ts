import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MermaidConfig } from 'mermaid';
import type { Browser, Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Unicode ranges of the subsets of `@fontsource/arimo`, as far as the tests use them. */
const SUBSETS = {
  latin: 'U+0000-00FF, U+2000-206F',
  'latin-ext': 'U+0100-02BA, U+1E00-1E9F',
  greek: 'U+0370-03FF',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491',
};

/** Opens a page with the real Mermaid, in which Arial is Arimo, whatever fonts the machine has. */
export async function openMermaidPage(browser: Browser, config: MermaidConfig): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${fontFaces()}</style><body></body>`);
  await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
  await page.evaluate(async (settings) => {
    await Promise.all(
      ['400', '700'].map((weight) => document.fonts.load(`${weight} 16px Arial`, 'a\u0142\u03B1\u0436')),
    );
    // Mermaid also measures in `sans-serif` and takes the wider: on this machine, that is Arial as well.
    const prototype = CSSStyleDeclaration.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is applied to the declaration it is called on
    const { setProperty } = prototype;
    prototype.setProperty = function (name, value, priority) {
      setProperty.call(this, name, value === 'sans-serif' ? 'Arial' : value, priority);
    };
    mermaid.initialize(settings);
  }, config);
  return page;
}

/** Draws a source in the page, as any site that loads Mermaid would. */
export function drawInBrowser(page: Page, source: string): Promise<string> {
  return page.evaluate(async (text) => (await mermaid.render('reference', text)).svg, source);
}

function fontFaces(): string {
  return Object.entries(SUBSETS)
    .flatMap(([subset, range]) =>
      [400, 700].map((weight) => {
        const file = require.resolve(`@fontsource/arimo/files/arimo-${subset}-${weight}-normal.woff2`);
        const data = readFileSync(file).toString('base64');
        return `@font-face{font-family:Arial;font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${data})}`;
      }),
    )
    .join('\n');
}

declare const mermaid: {
  initialize(config: MermaidConfig): void;
  render(id: string, text: string): Promise<{ svg: string }>;
};
