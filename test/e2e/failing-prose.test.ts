import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeybook, launcher } from './command.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'journeybook-prose-'));
  for (const folder of ['journeys', 'content/pages'])
    await mkdir(path.join(root, 'book', folder), { recursive: true });
  await writeFile(
    path.join(root, 'book/journeys/one.yaml'),
    'title: One\nphases: { stage: engage, steps: I look }\n',
  );
});
afterEach(() => rm(root, { recursive: true }));

const page = (text: string) =>
  writeFile(path.join(root, 'book/content/pages/p.mdx'), `---\ntitle: P\n---\n\n${text}\n`);

test.each([
  ['throws', '{(() => { throw new Error("boom."); })()}', 'boom'],
  ['reads from nothing', '{props.nobody.name}', "Cannot read properties of undefined (reading 'name')"],
  [
    'imports what is not exported',
    "import nothing from 'astro'\n\n{nothing}",
    '"default" is not exported by',
  ],
])('prose whose code %s is told by its file, and nothing is built', async (_, text, said) => {
  await page(text);
  const { code, stdout, stderr } = await journeybook(['build', 'book', '--out', 'site'], { cwd: root });
  expect(stdout).toContain(
    `error[prose-code]: The page of this file cannot be made, because its code fails: ${said}`,
  );
  expect(stdout).toContain(' --> book/content/pages/p.mdx:1:1');
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  expect(await readdir(root)).toEqual(['book']);
});

test('a build whose reader has gone ends, whatever it still has to say', async () => {
  await page("import nothing from 'astro'\n\n{nothing}");
  const words = [launcher, 'build', path.join(root, 'book'), '--out', path.join(root, 'site')];
  const build = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [build.stdout, build.stderr]) stream.destroy();
  await once(build, 'close');
  expect((await readdir(root)).toSorted()).toEqual(['book']);
});
