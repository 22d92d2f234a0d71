import { execFileSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { runCheck } from '../../../src/cli/check/run-check.ts';
import { temporaryBook } from '../../book/temporary-book.ts';
import { book, editable, everything, randomEdits, said } from './random-edits.ts';

vi.setConfig({ testTimeout: 300_000 });

function git(root: string, ...words: string[]): void {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  execFileSync('git', [...identity, ...words], { cwd: root, stdio: 'pipe' });
}

/** A book in a repository of its own, with everything in its first version. */
function versioned(): string {
  const root = temporaryBook(book);
  git(root, 'init', '--quiet');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Write the book');
  return root;
}

test('a check of what has changed tells what a cold one tells of it and what was not there before, over 500 random edits', async () => {
  const root = versioned();
  const untouched = temporaryBook(book);
  const files = editable(root);
  const [before] = (await runCheck({ ...everything, folders: [untouched] })).books;
  const known = (before?.diagnostics ?? []).map(({ file, ruleId, reason }) => `${file} ${ruleId} ${reason}`);
  let elsewhere = 0;
  for (const edit of randomEdits(500, 23)) {
    files.edit(edit);
    const [cold] = (await runCheck({ ...everything, folders: [root] })).books;
    if (!cold) throw new Error('There is one book.');
    const left = [...known];
    const expected = cold.diagnostics.filter(({ file, ruleId, reason }) => {
      if (files.files.get(file) !== book[file]) return true;
      const place = left.indexOf(`${file} ${ruleId} ${reason}`);
      if (place >= 0) left.splice(place, 1);
      else elsewhere += 1;
      return place < 0;
    });
    const [changed] = (await runCheck({ ...everything, folders: [root], changed: 'HEAD' })).books;
    const count = (severity: string) => expected.filter((one) => one.severity === severity).length;
    const summary = { ...cold.summary, errors: count('error'), warnings: count('warning') };
    expect(changed && said(changed)).toEqual(said({ ...cold, diagnostics: expected, summary }));
  }
  expect(elsewhere).toBeGreaterThan(50);
});
