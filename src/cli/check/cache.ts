import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, diagnostic } from '../../book/diagnostic.ts';
import { listFiles } from '../../book/list-files.ts';
import { ownCode } from '../../book/own-code.ts';
import { pictureKindOf } from '../../schema/picture.ts';
import { onDisk, type Surroundings } from '../../book/surroundings.ts';
import { baselineFile } from '../../rules/baseline.ts';
import type { CheckedBook } from '../../rules/check-book.ts';
import { cacheFolder } from '../cache-folder.ts';
import { ownVersion } from '../own-package.ts';
import { writeAtomically } from '../../book/write-atomically.ts';

/** What a check depends on besides the files of its book; whatever changes its answer is named here. */
export interface Conditions {
  /** The day it is given, or that of the newest commit. */
  readonly asOf: string | undefined;
  /** What was chosen on the command line. */
  readonly choices: unknown;
  /** The file of known findings, where another than the usual one is named. */
  readonly baseline: string | false | undefined;
}

/** The result of a check as it is kept. */
type Kept = Pick<CheckedBook, 'summary' | 'asOf' | 'baseline' | 'withheld'> & {
  /** What everything in it depends on. */
  readonly key: string;
  /** What was asked of the world outside of the documents, and the answers. */
  readonly asked: readonly Asked[];
  readonly diagnostics: readonly KeptDiagnostic[];
};

type KeptDiagnostic = Pick<Diagnostic, 'file' | 'place' | 'ruleId' | 'severity' | 'reason' | 'fix'> & {
  readonly note?: string;
  readonly url?: string;
};

type Asked =
  | { readonly place: string; readonly answer: boolean }
  | { readonly name: string; readonly file: string; readonly answer: boolean };

/** What a check answers, from what was kept of an earlier one or, where anything is otherwise, anew. */
export async function throughCache(
  root: string,
  conditions: Conditions,
  check: (around: Surroundings) => Promise<Omit<CheckedBook, 'book'>>,
): Promise<Omit<CheckedBook, 'book'>> {
  const key = keyOf(root, conditions);
  const file = placeOf(root, conditions);
  const kept = readKept(file);
  if (kept?.key === key && kept.asked.every(isAnsweredAlike))
    return { ...kept, root, diagnostics: kept.diagnostics.map(again) };
  const { around, asked } = listening();
  const checked = await check(around);
  // What was written while it was being checked may have been read or not.
  if (keyOf(root, conditions) === key) {
    const { summary, asOf, baseline, withheld } = checked;
    const diagnostics = checked.diagnostics.map(plain);
    keep(file, { key, asked: asked(), summary, asOf, withheld, ...(baseline && { baseline }), diagnostics });
  }
  return checked;
}

/** A digest of everything in a book that a check reads: the names of its files, and the texts of its documents. */
function keyOf(root: string, { asOf, choices, baseline }: Conditions): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([ownVersion(), ownCode(), asOf, choices, baseline]));
  for (const folder of ['content', 'journeys']) {
    const { files, diagnostics, unseen } = listFiles(root, folder);
    hash.update(JSON.stringify([diagnostics.map(({ file, reason }) => [file, reason]), unseen]));
    for (const { file, refused } of files) {
      hash.update(`\0${file}\0${String(refused)}`);
      if (!refused && (/\.(ya?ml|mdx|csv)$/i.test(file) || pictureKindOf(file)))
        addText(hash, path.join(root, file));
    }
  }
  if (baseline !== false) addText(hash, path.join(root, baseline ?? baselineFile));
  return hash.digest('hex');
}

/** Ten thousand files shall not leave ten thousand buffers behind. */
const buffer = Buffer.allocUnsafeSlow(1 << 16);

function addText(hash: Hash, file: string): void {
  let opened: number | undefined;
  try {
    opened = openSync(file, 'r');
    hash.update(`\0${fstatSync(opened).size}\0`);
    for (let read = readSync(opened, buffer); read > 0; read = readSync(opened, buffer))
      hash.update(buffer.subarray(0, read));
  } catch (error) {
    hash.update(`\0${error instanceof Error ? error.message : String(error)}`);
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

function placeOf(root: string, { choices, baseline }: Conditions): string {
  const name = createHash('sha256')
    .update(JSON.stringify([path.resolve(root), choices, baseline]))
    .digest('hex');
  return path.join(cacheFolder(), 'checks', `${name.slice(0, 24)}.json`);
}

function readKept(file: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Whoever wrote the file wrote the whole of it, and its key tells whether that was this very version. */
function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'key' in value && 'diagnostics' in value;
}

/** A cache that cannot be written is none: the answer is the same. */
function keep(file: string, kept: Kept): void {
  try {
    writeAtomically(file, JSON.stringify(kept));
  } catch {
    return;
  }
}

function isAnsweredAlike(asked: Asked): boolean {
  const answer = 'place' in asked ? onDisk.exists(asked.place) : onDisk.isInstalled(asked.name, asked.file);
  return answer === asked.answer;
}

function listening(): { readonly around: Surroundings; readonly asked: () => readonly Asked[] } {
  const asked: Asked[] = [];
  const around: Surroundings = {
    exists(place) {
      const answer = onDisk.exists(place);
      asked.push({ place, answer });
      return answer;
    },
    isInstalled(name, file) {
      const answer = onDisk.isInstalled(name, file);
      asked.push({ name, file, answer });
      return answer;
    },
  };
  return { around, asked: () => asked };
}

function plain({ file, place, ruleId, severity, reason, note, url, fix }: Diagnostic): KeptDiagnostic {
  return {
    file,
    place,
    ruleId,
    severity,
    reason,
    ...(note !== undefined && { note }),
    ...(url !== undefined && { url }),
    ...(fix !== undefined && { fix }),
  };
}

function again({ place, ruleId, ...kept }: KeptDiagnostic): Diagnostic {
  return diagnostic({ ...kept, rule: ruleId, range: place });
}
