import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildAside, outputProblem } from '../../src/cli/output-folder.ts';

let root: string;
let book: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'output-'));
  book = path.join(root, 'book');
  await mkdir(path.join(book, 'journeys'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

/** Builds a site of one page. */
const build = (out: string, text: string) =>
  buildAside(out, async (folder) => {
    await page(folder, text);
    return { whole: true, outcome: text };
  });

async function page(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), text);
}

/** Every file under a folder with its text. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const),
  );
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const marker = {
  '.journeybook-site': 'Built by Journeybook. Everything in this folder is replaced by the next build.\n',
};

describe('a site may go to', () => {
  test('a folder that does not exist yet, in the book or elsewhere', async () => {
    expect(await outputProblem(path.join(book, '_site'), book)).toBeUndefined();
    expect(await outputProblem(path.join(root, 'a/b/c'), book)).toBeUndefined();
  });

  test('an empty folder', async () => {
    await mkdir(path.join(root, 'empty'));
    expect(await outputProblem(path.join(root, 'empty'), book)).toBeUndefined();
  });

  test('a folder that a build made, whatever it holds', async () => {
    const out = path.join(book, '_site');
    await build(out, 'old');
    await writeFile(path.join(out, 'note.txt'), 'put there by hand');
    expect(await outputProblem(out, book)).toBeUndefined();
  });

  test('a folder beside the book whose name begins with that of the book, or with dots', async () => {
    expect(await outputProblem(`${book}-site`, book)).toBeUndefined();
    expect(await outputProblem(path.join(book, 'journeys-site'), book)).toBeUndefined();
    expect(await outputProblem(path.join(book, '..site'), book)).toBeUndefined();
  });
});

describe('a site may not go to', () => {
  test('the folder of the book or one that holds it', async () => {
    for (const out of [book, `${book}${path.sep}`, root]) {
      expect(await outputProblem(out, book)).toBe(
        `The site would replace the book: ${out} holds ${book}. Choose another folder with --out.`,
      );
    }
  });

  test('the folder of a book whose name begins with dots', async () => {
    const dotted = path.join(root, '..book');
    expect(await outputProblem(root, dotted)).toBe(
      `The site would replace the book: ${root} holds ${dotted}. Choose another folder with --out.`,
    );
  });

  test.each(['journeys', 'journeys/booking', 'journeys/..site', 'content', 'content/pages'])(
    'the files of the book in %s',
    async (folder) => {
      expect(await outputProblem(path.join(book, folder), book)).toBe(
        `The site would lie among the files of the book. Choose a folder outside ${folder.split('/')[0] ?? ''}/ with --out.`,
      );
    },
  );

  test('a folder with files that no build made', async () => {
    const out = path.join(root, 'photos');
    await mkdir(out);
    await writeFile(path.join(out, 'cabin.jpg'), '');
    expect(await outputProblem(out, book)).toBe(
      `${out} holds files that no build of a journeybook made. Empty it, or choose another folder with --out.`,
    );
  });

  test('a file', async () => {
    const out = path.join(root, 'site.html');
    await writeFile(out, '');
    expect(await outputProblem(out, book)).toBe(`${out} is not a folder. Choose another one with --out.`);
  });

  test('the book under another name', async () => {
    const out = path.join(root, 'link');
    await symlink(book, out);
    expect(await outputProblem(out, book)).toBe(
      `${out} holds files that no build of a journeybook made. Empty it, or choose another folder with --out.`,
    );
  });
});

describe('a build', () => {
  test('makes the folder, marks it as its own and leaves nothing else', async () => {
    const out = path.join(root, 'a/site');
    await build(out, 'new');
    expect(await filesIn(path.join(root, 'a'))).toEqual({
      'site/.journeybook-site': marker['.journeybook-site'],
      'site/index.html': 'new',
    });
    expect(await readdir(path.join(root, 'a'))).toEqual(['site']);
  });

  test('replaces the whole of the site that was there', async () => {
    const out = path.join(root, 'site');
    await build(out, 'old');
    await writeFile(path.join(out, 'removed.html'), '');
    await build(out, 'new');
    expect(await filesIn(out)).toEqual({ ...marker, 'index.html': 'new' });
    expect((await readdir(root)).sort()).toEqual(['book', 'site']);
  });

  test('leaves the old site in place until the new one is whole', async () => {
    const out = path.join(root, 'site');
    await build(out, 'old');
    await buildAside(out, async (folder) => {
      await page(folder, 'half');
      expect(await filesIn(out)).toEqual({ ...marker, 'index.html': 'old' });
      return { whole: true, outcome: undefined };
    });
    expect(await filesIn(out)).toEqual({ ...marker, 'index.html': 'half' });
  });

  test('that fails leaves the old site untouched and nothing beside it', async () => {
    const out = path.join(root, 'site');
    await build(out, 'old');
    const failing = buildAside(out, async (folder) => {
      await page(folder, 'half');
      throw new Error('no more ink');
    });
    await expect(failing).rejects.toThrow('no more ink');
    expect(await filesIn(out)).toEqual({ ...marker, 'index.html': 'old' });
    expect((await readdir(root)).sort()).toEqual(['book', 'site']);
  });

  test('that does not become whole leaves the old site untouched, and tells why', async () => {
    const out = path.join(root, 'site');
    await build(out, 'old');
    const outcome = await buildAside(out, async (folder) => {
      await page(folder, 'half');
      return { whole: false, outcome: 'the book has errors' };
    });
    expect(outcome).toBe('the book has errors');
    expect(await filesIn(out)).toEqual({ ...marker, 'index.html': 'old' });
    expect((await readdir(root)).sort()).toEqual(['book', 'site']);
  });

  test('that makes no folder leaves none of the folders above it', async () => {
    await buildAside(path.join(root, 'a/b/site'), () => Promise.resolve({ whole: false, outcome: 1 }));
    expect(await readdir(root)).toEqual(['book']);
  });

  test('that fails where there was no site leaves none', async () => {
    const out = path.join(root, 'site');
    await expect(buildAside(out, () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
    expect(existsSync(out)).toBe(false);
    expect(await readdir(root)).toEqual(['book']);
  });

  test('that loses its folder puts the old site back', async () => {
    const out = path.join(root, 'site');
    await build(out, 'old');
    const losing = buildAside(out, async (folder) => {
      await rm(folder, { recursive: true, force: true });
      return { whole: true, outcome: undefined };
    });
    await expect(losing).rejects.toThrow('ENOENT');
    expect(await filesIn(out)).toEqual({ ...marker, 'index.html': 'old' });
  });
});
