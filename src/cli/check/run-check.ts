import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../../book/diagnostic.ts';
import { newestCommit } from '../../book/newest-commit.ts';
import { checkDiagram } from '../../diagrams/mermaid/check-diagram.ts';
import { baselineFile } from '../../rules/baseline.ts';
import type { Checked } from '../report/checked.ts';
import { throughCache } from './cache.ts';

/** What to check, and how. */
export interface CheckRequest {
  /** The folders of the books. */
  readonly folders: readonly string[];
  /** Rules to tell of; empty for all that are on. */
  readonly only: readonly string[];
  /** Severities that overrule those of the books. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly asOf: string | undefined;
  /** Whether what is only worth knowing is wanted, or its number. */
  readonly remarks: 'counted' | 'told';
  /** The file of known findings, relative to each book; false for none. */
  readonly baseline: string | false | undefined;
  readonly cache: boolean;
  /** A version of the repository: only what has changed since, and what that affects, is told. */
  readonly changed: string | undefined;
  /** A file, relative to the current folder, in place of which the standard input stands; only it is told of. */
  readonly stdin: string | undefined;
  /** Makes the changes that are certain to mend what is found. */
  readonly fix: boolean;
  readonly updateBaseline: boolean;
}

/** The outcome of a check of several books. */
export interface CheckOutcome {
  readonly books: readonly Checked[];
  /** What else there is to say, in sentences. */
  readonly remarks: readonly string[];
}

/** Checks books, one after the other. */
export async function runCheck(request: CheckRequest): Promise<CheckOutcome> {
  const remarks: string[] = [];
  const books: Checked[] = [];
  for (const folder of request.folders) {
    if (request.fix) await fix(folder, request, remarks);
    if (request.updateBaseline) await renewBaseline(folder, request, remarks);
    books.push(await tell(folder, request, remarks));
  }
  return { books, remarks };
}

async function tell(folder: string, request: CheckRequest, remarks: string[]): Promise<Checked> {
  if (request.stdin !== undefined) return onlyUnsaved(folder, request.stdin, request);
  const checked = await check(folder, request);
  const { known = 0, gone = 0 } = checked.baseline ?? {};
  if (known > 0) remarks.push(`${known} known ${known === 1 ? 'finding is' : 'findings are'} not shown.`);
  if (gone > 0 && request.only.length === 0)
    remarks.push(
      `${gone} known ${gone === 1 ? 'finding is' : 'findings are'} gone: --update-baseline takes ${gone === 1 ? 'it' : 'them'} off the list.`,
    );
  return request.changed === undefined ? checked : onlyChanged(checked, request.changed, request);
}

/** A check of one book as it lies on disk. */
async function check(
  folder: string,
  request: CheckRequest,
): Promise<Awaited<ReturnType<typeof throughCache>>> {
  const { only, severities, baseline } = request;
  // What a change is to answer for is known only of all that is found.
  const remarks = request.changed === undefined ? request.remarks : 'told';
  const asOf = request.asOf ?? (await newestCommit(folder));
  const anew = async (around?: Parameters<Parameters<typeof throughCache>[2]>[0]) => {
    const { checkBook } = await import('../../rules/check-book.ts');
    const isAsked = only.length === 0 ? undefined : (rule: string) => only.includes(rule);
    return checkBook(folder, { checkDiagram, asOf, baseline, severities, remarks, only: isAsked, around });
  };
  if (!request.cache) return anew();
  return throughCache(folder, { asOf, baseline, choices: { only, severities, remarks } }, anew);
}

async function onlyChanged(checked: Checked, base: string, request: CheckRequest): Promise<Checked> {
  const { bookBefore, ofTheChange } = await import('./changed.ts');
  const { root } = checked;
  const { changed, folder, forget } = bookBefore(root, base);
  if (folder === undefined) return withOnly(checked, []);
  try {
    const before = await check(folder, { ...request, asOf: checked.asOf, cache: false });
    return withOnly(checked, ofTheChange(checked.diagnostics, before.diagnostics, changed));
  } finally {
    forget();
  }
}

async function onlyUnsaved(folder: string, stdin: string, request: CheckRequest): Promise<Checked> {
  const file = path.relative(folder, stdin).split(path.sep).join('/');
  const unsaved = new Map([[file, readFileSync(0, 'utf8').replace(/^\uFEFF/, '')]]);
  const { checkBook } = await import('../../rules/check-book.ts');
  const { only, severities, baseline, asOf } = request;
  const isAsked = only.length === 0 ? undefined : (rule: string) => only.includes(rule);
  const checked = await checkBook(folder, {
    checkDiagram,
    asOf,
    baseline,
    severities,
    only: isAsked,
    unsaved,
  });
  return withOnly(
    { ...checked, textOf: (name) => unsaved.get(name) },
    checked.diagnostics.filter((one) => one.file === file),
  );
}

function withOnly(checked: Checked, diagnostics: Checked['diagnostics']): Checked {
  const count = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
  const summary = { ...checked.summary, errors: count('error'), warnings: count('warning') };
  return { ...checked, diagnostics, summary };
}

/** Rounds of mending: what one change uncovers, the next may mend. */
const rounds = 10;

async function fix(folder: string, request: CheckRequest, remarks: string[]): Promise<void> {
  const { applyFixes } = await import('./fix.ts');
  let mended = 0;
  for (let round = 0; round < rounds; round += 1) {
    const found = await tell(folder, { ...request, stdin: undefined, remarks: 'told' }, []);
    const now = applyFixes(folder, found.diagnostics);
    mended += now;
    if (now === 0) break;
  }
  remarks.push(
    mended === 0
      ? 'There was nothing to mend.'
      : `Mended ${mended} ${mended === 1 ? 'finding' : 'findings'}.`,
  );
}

async function renewBaseline(folder: string, request: CheckRequest, remarks: string[]): Promise<void> {
  const { baselineOf } = await import('../../rules/baseline.ts');
  const { writeAtomically } = await import('../../book/write-atomically.ts');
  const { diagnostics } = await check(folder, { ...request, baseline: false, remarks: 'told' });
  const name = request.baseline === undefined || request.baseline === false ? baselineFile : request.baseline;
  writeAtomically(path.join(folder, name), baselineOf(diagnostics));
  remarks.push(`Wrote what is known now to ${path.join(folder, name)}.`);
}
