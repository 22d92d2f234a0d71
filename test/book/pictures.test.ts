import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { stepsOf } from '../../src/analysis/emotion-curve.ts';
import { loadBook } from '../../src/book/load.ts';
import type { Picture } from '../../src/book/picture.ts';
import { shown } from './shown.ts';
import { soundJourney, temporaryBook } from './temporary-book.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><path d="M0 0h9" /></svg>\n';

/** A journey whose only step has a picture. */
const journey = (src: string) =>
  `title: Staying\nphases:\n  - stage: use\n    steps: [{ title: I look, image: { src: ${src}, alt: Rain on a roof } }]\n`;

/** The picture of the only step of the only journey of a book. */
async function pictureIn(root: string): Promise<Picture | undefined> {
  const loaded = await loadBook(root);
  const [only] = loaded.book?.journeys ?? [];
  if (only === undefined) throw new Error(shown(loaded));
  return stepsOf(only)[0]?.image;
}

/** A photo that says it was taken with the camera turned by a quarter: the beginning of a JPEG of 300 by 200. */
function turnedPhoto(): Buffer {
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    Buffer.from([0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]),
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  const frame = [0xff, 0xc0, 0, 17, 8, 0, 200, 1, 44, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe1]),
    length,
    exif,
    Buffer.from(frame),
    Buffer.from([0xff, 0xd9]),
  ]);
}

test.each([
  ['a drawing', 'pictures/rain.svg', Buffer.from(svg), 320, 200],
  ['a bitmap', 'pictures/rain.PNG', PNG.sync.write(new PNG({ width: 40, height: 30 })), 40, 30],
  ['a photo of a camera that was turned', 'rain.jpeg', turnedPhoto(), 200, 300],
])('%s has the size in which browsers show it', async (_, src, content, width, height) => {
  const root = temporaryBook({ 'journeys/huts/one.yaml': journey(src), [`journeys/huts/${src}`]: content });
  expect(await pictureIn(root)).toEqual({
    src: `journeys/huts/${src}`,
    alt: 'Rain on a roof',
    width,
    height,
  });
});

test('a picture may lie in content, for several journeys, and have a name of any script in either form', async () => {
  const decomposed = 'content/pictures/Hütte 日.svg'.normalize('NFD');
  const root = temporaryBook({
    'journeys/huts/one.yaml': journey('../../content/pictures/Hütte 日.svg'.normalize('NFC')),
    [decomposed]: svg,
  });
  expect((await pictureIn(root))?.src).toBe(decomposed);
});

test('a picture behind a link that leaves the book is refused, and told of once, where the link lies', async () => {
  const outside = temporaryBook({ 'secret.svg': svg, 'folder/secret.svg': svg });
  const root = temporaryBook({
    'journeys/one.yaml': journey('secret.svg'),
    'journeys/two.yaml': journey('folder/secret.svg'),
    'journeys/three.yaml': journey('inside.svg'),
    'content/pictures/rain.svg': svg,
  });
  symlinkSync(path.join(outside, 'secret.svg'), path.join(root, 'journeys/secret.svg'));
  symlinkSync(path.join(outside, 'folder'), path.join(root, 'journeys/folder'));
  symlinkSync('../content/pictures/rain.svg', path.join(root, 'journeys/inside.svg'));
  expect(shown(await loadBook(root))).toMatchInlineSnapshot(`
    "journeys/folder:1:1-1:1 error[link-leaves-book] This symbolic link leads out of the book.
      Replace it with a copy of what it leads to, or with a link to a file of this book.
    journeys/secret.svg:1:1-1:1 error[link-leaves-book] This symbolic link leads out of the book.
      Replace it with a copy of what it leads to, or with a link to a file of this book."
  `);
});

test('what is no file, is hidden or is called otherwise is not there, whatever the file system takes it for', async () => {
  const root = temporaryBook({
    'journeys/one.yaml': journey('pictures/folder.svg'),
    'journeys/two.yaml': journey('.hidden.svg'),
    'journeys/three.yaml': journey('Rain.svg'),
    'journeys/four.yaml': journey("'pictures\\rain.svg'"),
    'journeys/.hidden.svg': svg,
    'journeys/pictures/rain.svg': svg,
  });
  mkdirSync(path.join(root, 'journeys/pictures/folder.svg'));
  expect(shown(await loadBook(root))).toMatchInlineSnapshot(`
    "journeys/four.yaml:4:44-4:63 error[unknown-reference] There is no picture \`pictures\\rain.svg\` beside this file.
      Did you mean \`pictures/rain.svg\`?
    journeys/one.yaml:4:44-4:63 error[unknown-reference] There is no picture \`pictures/folder.svg\` beside this file.
      Put it at journeys/pictures/folder.svg, or correct the path.
    journeys/three.yaml:4:44-4:52 error[unknown-reference] There is no picture \`Rain.svg\` beside this file.
      Did you mean \`pictures/rain.svg\`?
    journeys/two.yaml:4:44-4:55 error[unknown-reference] There is no picture \`.hidden.svg\` beside this file.
      Put it at journeys/.hidden.svg, or correct the path."
  `);
});

test('a broken picture does not hide what else is wrong, in prose with front matter too', async () => {
  const root = temporaryBook({
    'journeys/one.mdx': `---\n${journey('rain.svg')}---\n\nSee [[nowhere]].\n`,
    'journeys/two.yaml': soundJourney,
    'journeys/rain.svg': 'No drawing.',
  });
  expect(shown(await loadBook(root))).toMatchInlineSnapshot(`
    "journeys/one.mdx:5:44-5:52 error[no-picture] \`rain.svg\` does not tell how large it is, as a picture does.
      Give its \`<svg>\` a \`viewBox\`, or save it again.
    journeys/one.mdx:8:5-8:16 error[unknown-reference] The book has nothing with the name \`nowhere\`.
      Correct the name, or put it in a code span where no reference is meant."
  `);
});
