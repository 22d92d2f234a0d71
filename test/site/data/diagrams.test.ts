import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDiagrams, type Diagrams } from '../../../src/site/data/diagrams.ts';
import { provideSite } from '../../../src/site/data/site.ts';
import { serveDiagrams } from '../../../src/site/serve-diagrams.ts';
import { tinyJourney } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

let folder: string;
let diagrams: Diagrams;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diagrams-'));
  diagrams = createDiagrams(path.join(folder, 'cache'));
});

afterAll(async () => {
  await diagrams.close();
  await rm(folder, { recursive: true });
});

const pie = 'pie\n  accTitle: Who comes\n  accDescr: Mostly families.\n  "Families" : 3\n  "Hikers" : 1\n';

test('a diagram is drawn when it is first asked for, and remembered', async () => {
  const first = await diagrams.ofSource(pie);
  expect(first).toMatchObject({ source: pie, alternative: 'Who comes. Mostly families.' });
  expect(first.image).toMatch(/^diagrams\/[0-9a-f]{20}\.svg$/);
  expect(first.sourceFile).toBe(first.image.replace('.svg', '.mmd'));
  expect(first.width).toBeGreaterThan(0);
  expect(first.height).toBeGreaterThan(0);
  expect(await diagrams.ofSource(pie)).toBe(first);
});

test('a diagram that says nothing of itself says what it is', async () => {
  expect((await diagrams.ofSource('pie\n  "A" : 1\n')).alternative).toBe(
    'Mermaid diagram; its source follows.',
  );
});

test('the diagram of a journey is named after it; without a known emotion there is none', async () => {
  const felt = await tinyJourney(
    'title: Bread\nphases: { stage: engage, steps: { title: I smell it, emotion: 1 } }',
  );
  expect(await diagrams.ofJourney(felt.book, felt.journey)).toMatchObject({
    alternative: 'Mermaid journey diagram of Bread; its source follows.',
    source: expect.stringContaining('I smell it: 4') as unknown,
  });
  const bare = await tinyJourney('title: Bread\nphases: { stage: engage, steps: I smell it }');
  expect(await diagrams.ofJourney(bare.book, bare.journey)).toBeUndefined();
});

test('what Mermaid cannot draw is refused', async () => {
  await expect(diagrams.ofSource('pie\n  nonsense')).rejects.toThrow();
});

test('every diagram the pages asked for is written with its source', async () => {
  const { image, sourceFile } = await diagrams.ofSource(pie);
  const site = path.join(folder, 'site');
  expect(diagrams.write(site)).toBe(3);
  expect(await readdir(path.join(site, 'diagrams'))).toHaveLength(6);
  expect(await readFile(path.join(site, image), 'utf8')).toMatch(/^<svg /);
  expect(await readFile(path.join(site, sourceFile), 'utf8')).toBe(pie);
});

test('a site without diagrams has no folder for them', async () => {
  const none = createDiagrams(path.join(folder, 'cache'));
  expect(none.write(folder)).toBe(0);
  expect(await readdir(folder)).not.toContain('diagrams');
});

test('a development server answers with the diagrams that its pages have shown, under its base', async () => {
  const { book } = await tinyJourney('title: Bread\nphases: { stage: engage, steps: I smell it }');
  provideSite({ ...provideTinySite(book, { base: '/docs/' }), diagrams });
  const { image, sourceFile } = await diagrams.ofSource(pie);
  const server = createServer((request, response) =>
    serveDiagrams(request, response, () => response.writeHead(404).end('next')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const ask = async (at: string) => {
    const response = await fetch(`http://127.0.0.1:${String(port)}${at}`);
    return [response.status, response.headers.get('content-type'), (await response.text()).slice(0, 4)];
  };
  try {
    expect(await ask(`/docs/${image}`)).toEqual([200, 'image/svg+xml', '<svg']);
    expect(await ask(`/docs/${sourceFile}?x=1`)).toEqual([200, 'text/plain; charset=utf-8', 'pie\n']);
    expect(await ask('/docs/diagrams/unknown.svg')).toEqual([404, null, 'next']);
  } finally {
    server.close();
  }
});
