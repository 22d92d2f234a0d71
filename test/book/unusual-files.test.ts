import { ftruncateSync, mkdirSync, openSync, closeSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, onTestFinished, test } from 'vitest';
import { loadBook } from '../../src/book/load.ts';
import { shown } from './shown.ts';
import { soundJourney, temporaryBook } from './temporary-book.ts';

/** Wrong in its fourth line, from the ninth column on. */
const wrongStatus = `${soundJourney}status: open\n`;

test('a byte order mark is accepted, and places are those that an editor shows', async () => {
  const sound = temporaryBook({
    'journeys/a.yaml': `\uFEFF${soundJourney}`,
    'journeys/b.mdx': `\uFEFF---\n${soundJourney}---\n`,
  });
  expect(shown(await loadBook(sound))).toBe('');
  const wrong = temporaryBook({ 'journeys/a.yaml': `\uFEFFtitel: Booking\n${soundJourney}` });
  expect(shown(await loadBook(wrong))).toMatchInlineSnapshot(`
    "journeys/a.yaml:1:1-1:6 error[unknown-key] A journey has no field \`titel\`.
      Did you mean \`title\`?"
  `);
});

test('line breaks of Windows and of old Macs are accepted, and places count them once', async () => {
  for (const lineBreak of ['\r\n', '\r']) {
    const sound = temporaryBook({
      'journeys/a.yaml': soundJourney.replaceAll('\n', lineBreak),
      'journeys/b.mdx': `---\n${soundJourney}---\n\nText.\n`.replaceAll('\n', lineBreak),
    });
    expect(shown(await loadBook(sound))).toBe('');
    const wrong = temporaryBook({
      'journeys/a.yaml': wrongStatus.replaceAll('\n', lineBreak),
      'journeys/b.mdx': `---\n${wrongStatus}---\n\nSee [[x]].\n`.replaceAll('\n', lineBreak),
    });
    expect(shown(await loadBook(wrong))).toMatchInlineSnapshot(`
      "journeys/a.yaml:4:9-4:13 error[unknown-value] \`status\` cannot be \`open\`.
        It may be \`draft\`, \`live\` or \`archived\`.
      journeys/b.mdx:5:9-5:13 error[unknown-value] \`status\` cannot be \`open\`.
        It may be \`draft\`, \`live\` or \`archived\`.
      journeys/b.mdx:8:5-8:10 error[unknown-reference] The book has nothing with the name \`x\`.
        Correct the name, or put it in a code span where no reference is meant."
    `);
  }
});

test('a byte that is no UTF-8 is found where it stands, after a replacement character that was meant', async () => {
  const latin1 = Buffer.concat([
    Buffer.from('\uFEFFtitle: Bücher\nsummary: \uFFFD caf'),
    Buffer.from([0xe9, 0x0a]),
  ]);
  const utf16 = Buffer.from('\uFEFFtitle: Booking\n', 'utf16le');
  const root = temporaryBook({ 'journeys/latin-1.yaml': latin1, 'journeys/utf-16.yaml': utf16 });
  expect(shown(await loadBook(root))).toMatchInlineSnapshot(`
    "journeys/latin-1.yaml:2:15-2:16 error[not-utf8] This file is not encoded in UTF-8: the byte 0xE9 begins no character.
      Save it with the encoding UTF-8.
    journeys/utf-16.yaml:1:1-1:2 error[not-utf8] This file is encoded in UTF-16, not in UTF-8.
      Save it with the encoding UTF-8."
  `);
});

test('a file of 50 MB is refused without being read', async () => {
  const root = temporaryBook({ 'journeys/small.yaml': soundJourney, 'journeys/large.yaml': '' });
  const file = openSync(path.join(root, 'journeys/large.yaml'), 'w');
  ftruncateSync(file, 50_000_000);
  closeSync(file);
  const before = performance.now();
  expect(shown(await loadBook(root))).toMatchInlineSnapshot(`
    "journeys/large.yaml:1:1-1:1 error[file-too-large] This file has 50 MB; a document may have 2 MB at most.
      Split it into several documents, or move what is no document out of the book."
  `);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('symbolic links are followed inside the book and refused where they leave it, break or run in a circle', async () => {
  const outside = temporaryBook({ 'secret.yaml': soundJourney, 'journeys/x.yaml': soundJourney });
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney, 'journeys/folder/b.yaml': soundJourney });
  const link = (target: string, file: string) => symlinkSync(target, path.join(root, 'journeys', file));
  link('a.yaml', 'inside.yaml');
  link('folder', 'linked');
  link(path.join(outside, 'secret.yaml'), 'outside.yaml');
  link(path.join(outside, 'journeys'), 'outside');
  link('nowhere.yaml', 'broken.yaml');
  link('itself.yaml', 'itself.yaml');
  link('..', 'folder/circle');
  const loaded = await loadBook(root);
  expect(shown(loaded)).toMatchInlineSnapshot(`
    "journeys/broken.yaml:1:1-1:1 error[broken-link] This symbolic link leads nowhere.
      Remove it, or let it lead to a file of this book.
    journeys/folder/circle:1:1-1:1 error[broken-link] This symbolic link leads back to a folder that holds it.
      Remove the link.
    journeys/itself.yaml:1:1-1:1 error[broken-link] This symbolic link leads nowhere.
      Remove it, or let it lead to a file of this book.
    journeys/linked/circle:1:1-1:1 error[broken-link] This symbolic link to a folder lies in a folder that was itself reached through a link.
      Remove the link.
    journeys/outside:1:1-1:1 error[link-leaves-book] This symbolic link leads out of the book.
      Replace it with a copy of what it leads to, or with a link to a file of this book.
    journeys/outside.yaml:1:1-1:1 error[link-leaves-book] This symbolic link leads out of the book.
      Replace it with a copy of what it leads to, or with a link to a file of this book."
  `);
  expect(loaded.summary).toEqual({ files: 7, journeys: 7, errors: 6, warnings: 0 });
});

test('a book whose links stay inside has the linked documents under both names', async () => {
  const root = temporaryBook({ 'journeys/folder/a.yaml': soundJourney });
  symlinkSync('folder', path.join(root, 'journeys/linked'));
  const { book } = await loadBook(root);
  expect(book?.journeys.map(({ id }) => id)).toEqual(['folder/a', 'linked/a']);
});

test('a folder that does not exist, or has a file in place of its journeys, is a book without journeys', async () => {
  const root = temporaryBook({ journeys: soundJourney, content: '' });
  for (const folder of [root, path.join(root, 'nowhere')]) {
    const { diagnostics } = await loadBook(folder);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['no-journeys']);
  }
});

test('what is no regular file is reported and never opened', async () => {
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney });
  const socket = createServer().listen(path.join(root, 'journeys/socket.yaml'));
  await once(socket, 'listening');
  onTestFinished(() => void socket.close());
  mkdirSync(path.join(root, 'journeys/folder.yaml'));
  expect(shown(await loadBook(root))).toMatchInlineSnapshot(`
    "journeys/socket.yaml:1:1-1:1 error[unreadable-file] This is not a regular file.
      Remove it from the book."
  `);
});

test('anchors, aliases and merge keys are read as what they stand for', async () => {
  const root = temporaryBook({
    'journeys/a.yaml': `title: Booking
phases:
  - stage: engage
    steps:
      - &usual { title: I look, emotion: -1, pains: &pains [It is slow] }
      - <<: *usual
        title: I look again
      - { title: I give up, pains: *pains }
`,
  });
  const { book } = await loadBook(root);
  const steps = book?.journeys[0]?.phases[0]?.steps ?? [];
  expect(
    steps.map(({ title, emotion, pains }) => [title, emotion, ...pains.map(({ text }) => text)]),
  ).toEqual([
    ['I look', -1, 'It is slow'],
    ['I look again', -1, 'It is slow'],
    ['I give up', undefined, 'It is slow'],
  ]);
});

test('names in any script are ids, composed however the file system spells them', async () => {
  const root = temporaryBook({
    'journeys/путешествие/выходные.yaml': soundJourney,
    'journeys/cafe\u0301.yaml': `${soundJourney}related: [путешествие/выходные, 周末]\n`,
    'journeys/周末.yaml': `${soundJourney}related: [caf\u00E9, cafe\u0301]\n`,
  });
  const { book } = await loadBook(root);
  expect(book?.journeys.map(({ id, related }) => ({ id, related }))).toEqual([
    { id: 'caf\u00E9', related: ['путешествие/выходные', '周末'] },
    { id: 'путешествие/выходные', related: [] },
    { id: '周末', related: ['caf\u00E9', 'caf\u00E9'] },
  ]);
});

test('two files whose names only differ in how Unicode spells them have one id', async () => {
  const root = temporaryBook({
    'journeys/caf\u00E9.yaml': soundJourney,
    'journeys/cafe\u0301.yaml': soundJourney,
  });
  expect(shown(await loadBook(root)).normalize('NFC')).toMatchInlineSnapshot(`
    "journeys/café.yaml:1:1-1:1 error[duplicate-id] Two files have this name: Unicode spells it in two ways, and only one of them shows.
      Rename one of the two files, or merge them."
  `);
});

test('a file named only in control characters and spaces is told what to be called', async () => {
  const root = temporaryBook({
    'journeys/ \u0007.yaml': soundJourney,
    'journeys/end..yaml': soundJourney,
    'journeys/a\u202Eb.yaml': soundJourney,
  });
  expect(shown(await loadBook(root))).toMatchInlineSnapshot(`
    "journeys/ .yaml:1:1-1:1 error[file-name] The name “ ” holds a space, so it cannot be part of an id and an address.
      Rename it to untitled.yaml.
    journeys/a‮b.yaml:1:1-1:1 error[file-name] The name “a‮b” holds the character U+202E, so it cannot be part of an id and an address.
      Rename it to a-b.yaml.
    journeys/end..yaml:1:1-1:1 error[file-name] The name “end.” ends with a dot, so it cannot be part of an id and an address.
      Rename it to end.yaml."
  `);
});
