import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Letters that the fonts of a site lack, and where they are taken from. */
const letters = [
  {
    file: '@expo-google-fonts/sawarabi-gothic/400Regular/SawarabiGothic_400Regular.ttf',
    ...{ type: 'font/ttf', range: 'U+2E80-9FFF, U+F900-FAFF, U+FF00-FFEF' },
  },
  {
    file: '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
    ...{ type: 'font/woff2', range: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC' },
  },
];

/** The faces of a site as they are declared: only those of the same family, style and weights complete each other. */
const faces = [
  ['Inter Variable', 'normal', '100 900'],
  ['Literata Variable', 'normal', '200 900'],
  ['Literata Variable', 'italic', '200 900'],
] as const;

/**
 * Writes Japanese and Arabic in the same letters on every machine: where a page leaves them to the reader's fonts, they
 * come from packages instead. The page must have been opened with `bypassCSP`.
 */
export async function keepLetters(page: Page): Promise<void> {
  const completed = await Promise.all(
    letters.map(async ({ file, type, range }) => {
      const font = (await readFile(require.resolve(file))).toString('base64');
      return faces.map(
        ([family, style, weights]) =>
          `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weights}; src: url(data:${type};base64,${font}); unicode-range: ${range}; }`,
      );
    }),
  );
  await page.addStyleTag({ content: completed.flat().join('\n') });
  await page.evaluate(async () => {
    // The letters are fetched when something is first written in them.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}
