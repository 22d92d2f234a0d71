import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { builtBook, type BuiltBook } from './built-book.ts';
import { launcher, repository } from './command.ts';

const base = '/docs/x/';
let book: string;
let built: BuiltBook;
let server: ChildProcess;
let url: string;
let env: Record<string, string>;

beforeAll(async () => {
  book = await mkdtemp(path.join(tmpdir(), 'journeybook-dev-'));
  for (const part of ['journeys', 'content'])
    await cp(path.join(repository, part), path.join(book, part), { recursive: true });
  env = { JOURNEYBOOK_CACHE: path.join(book, '.cache') };
  built = await builtBook(book, { base, env });
  const port = String(await freePort());
  url = `http://localhost:${port}${base}`;
  server = spawn(process.execPath, [launcher, 'dev', book, '--port', port, '--base', base], {
    // Astro serves no pages when it finds itself inside Vitest.
    env: { ...process.env, ...env, VITEST: '', NODE_ENV: 'development' },
    stdio: 'ignore',
  });
  await vi.waitFor(() => fetch(url), { timeout: 60_000, interval: 250 });
});

afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  await ended;
  await built.close();
  await rm(book, { recursive: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** The files of a built index that the server does not have; these are named after their content. */
async function missingOf({ folder }: BuiltBook): Promise<readonly string[]> {
  const index = path.join(folder, 'pagefind');
  const missing: string[] = [];
  for (const part of ['fragment', 'index']) {
    const files = await readdir(path.join(index, part));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { ok } = await fetch(`${url}pagefind/${part}/${file}`);
      if (!ok) missing.push(`${part}/${file}`);
    }
  }
  return missing;
}

test('the search finds the same pages, words and headings while the book is written as in a build', async () => {
  expect(await missingOf(built)).toEqual([]);
});

test('after an edit the search finds what is written now', async () => {
  const file = path.join(book, 'content/touchpoints/checkout.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^title:.*$/m, 'title: Till'));
  const page = async () => (await fetch(`${url}touchpoints/checkout/`)).text();
  await expect.poll(page, { timeout: 20_000 }).toMatch(/<h1[^>]*>\s*Till/);
  const again = await builtBook(book, { base, env });
  try {
    expect(await missingOf(again)).toEqual([]);
    expect(await missingOf(built)).not.toEqual([]);
  } finally {
    await again.close();
  }
});
