import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { countOf } from '../book/diagnostic.ts';
import { ownCode } from '../book/own-code.ts';
import { onDisk, type Surroundings } from '../book/surroundings.ts';
import { type Git, gitIn, takeOut } from '../book/version-of-book.ts';
import { writeAtomically } from '../book/write-atomically.ts';
import { baselineFile } from './baseline.ts';
import { checkBook, type CheckOptions } from './check-book.ts';
import { chooseStates, type CommittedState, type Interval } from './past-states.ts';

/** What was noticed about a state of a book; null where that state cannot be read with the format of today. */
export interface PastState extends CommittedState {
  readonly counts: { readonly warnings: number; readonly remarks: number } | null;
}

/** What the rules of today say of a book as it was, or why nothing can be said. */
export type PastFindings =
  | {
      readonly kind: 'states';
      readonly interval: Interval;
      /** The oldest first; never the book as it is now. None where all of its history belongs to the present interval. */
      readonly states: readonly PastState[];
    }
  /** There is no repository, no commit or no day. */
  | { readonly kind: 'no-history' }
  /** A shallow or partial clone: the repository has a past, and this copy of it does not hold it. */
  | { readonly kind: 'cut-off' }
  /** Looking at its past would take too long: it has more files than this. */
  | { readonly kind: 'too-large'; readonly files: number; readonly most: number };

/** What looking at the past of a book needs. */
export interface PastOptions extends Pick<CheckOptions, 'checkDiagram'> {
  /** The day of the book as it is now. */
  readonly asOf: string | undefined;
  /** How many documents the book has. */
  readonly files: number;
  /** The folder in which answers are kept. */
  readonly cache: string;
}

/** States that are looked at, at most, besides the present one. */
const mostStates = 11;
/** Documents that are read, at most, in all states together: about two seconds’ worth. */
const mostFiles = 1500;

/**
 * Holds states of a book from the history of its repository against the rules of today, each as of its own day, with
 * the settings it had. Answers are kept for the next time; the files of the book are not touched.
 */
export async function pastFindings(root: string, options: PastOptions): Promise<PastFindings> {
  const { asOf, files } = options;
  const most = Math.min(mostStates, Math.floor(mostFiles / Math.max(files, 1)));
  const git = gitIn(root);
  const history = commitsOf(git);
  if (typeof history === 'string' || asOf === undefined)
    return { kind: typeof history === 'string' ? history : 'no-history' };
  if (most === 0) return { kind: 'too-large', files, most: mostFiles };
  const { interval, states } = chooseStates(history, asOf, most);
  const code = JSON.stringify(ownCode());
  const found: PastState[] = [];
  for (const state of states) {
    const kept = path.join(
      options.cache,
      `findings-${hash('sha256', `${root}\n${state.commit}\n${code}`)}.json`,
    );
    const counts = readKept(kept) ?? keep(kept, await countAt(git, state, options));
    found.push({ ...state, counts: counts === 'unreadable' ? null : counts });
  }
  return { kind: 'states', interval, states: found };
}

/** The commits that changed the book, the newest first, along the line of its branch; or why they are not known. */
function commitsOf(git: Git): readonly CommittedState[] | 'no-history' | 'cut-off' {
  try {
    if (git(['rev-parse', '--is-shallow-repository']).trim() === 'true' || isPartial(git)) return 'cut-off';
    const log = git(['log', '--first-parent', '--format=%H %cs', '--', 'journeys', 'content']);
    return log.split('\n').flatMap((line) => {
      const [commit, day] = line.split(' ');
      return commit && day ? [{ commit, day }] : [];
    });
  } catch {
    return 'no-history';
  }
}

/** In a partial clone git would fetch what it lacks: nothing is asked of the network. */
function isPartial(git: Git): boolean {
  const names = git(['config', '--list', '--name-only']);
  return /^(extensions\.partialclone|remote\..*\.promisor)$/m.test(names);
}

type Counts = z.output<typeof keptCounts>;
const keptCounts = z.union([
  z.strictObject({ warnings: z.int(), remarks: z.int() }),
  z.literal('unreadable'),
]);

async function countAt(
  git: Git,
  { commit, day }: CommittedState,
  { checkDiagram }: PastOptions,
): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'journeybook-past-'));
  try {
    const names = git(['ls-tree', '-r', '-z', '--name-only', commit]).split('\0');
    const ofBook = names.filter((name) => /^(journeys|content)\//.test(name) || name === baselineFile);
    takeOut(git, commit, folder, ofBook);
    const { book, diagnostics } = await checkBook(folder, {
      ...(checkDiagram && { checkDiagram }),
      asOf: day,
      around: surroundingsAt(folder, names),
    });
    if (book === undefined) return 'unreadable';
    return { warnings: countOf(diagnostics, 'warning'), remarks: countOf(diagnostics, 'info') };
  } catch (error) {
    // Git could not take it out: a submodule, a filter that is missing. Everything else is a bug.
    if (error instanceof Error && 'status' in error) return 'unreadable';
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What lay around the book then; which packages were installed nobody knows, so it is taken that they were. */
function surroundingsAt(folder: string, names: readonly string[]): Surroundings {
  const there = new Set<string>();
  for (const name of names)
    for (let place = name; !there.has(place) && place !== '.'; place = path.posix.dirname(place))
      there.add(place);
  return {
    exists(place) {
      const name = path.relative(folder, place).split(path.sep).join('/');
      return name.startsWith('..') ? onDisk.exists(place) : name === '' || there.has(name);
    },
    isInstalled: () => true,
  };
}

function readKept(file: string): Counts | undefined {
  try {
    return keptCounts.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is none: the answer is the same. */
function keep(file: string, counts: Counts): Counts {
  try {
    writeAtomically(file, JSON.stringify(counts));
  } catch {
    return counts;
  }
  return counts;
}
