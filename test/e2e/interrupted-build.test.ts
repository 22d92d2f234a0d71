import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { launcher, repository } from './command.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'journeybook-interrupted-'));
});
afterEach(() => rm(root, { recursive: true }));

test.each(['Read and checked', 'Wrote the pages'])(
  'a build that is stopped after “%s” leaves the site that was there, and nothing else',
  async (stage) => {
    const out = path.join(root, 'site');
    await mkdir(out);
    await writeFile(path.join(out, '.journeybook-site'), '');
    await writeFile(path.join(out, 'index.html'), 'the old site');
    const build = spawn(process.execPath, [launcher, 'build', repository, '--out', out]);
    const ended = once(build, 'close');
    let said = '';
    build.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes(stage)) build.kill('SIGTERM');
    });
    await ended;
    expect(build.signalCode).toBe('SIGTERM');
    expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('the old site');
    expect(await readdir(root)).toEqual(['site']);
  },
);
