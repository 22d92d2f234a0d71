import { existsSync } from 'node:fs';
import path from 'node:path';
import { dayOfBook } from '../analysis/day-of-book.ts';
import { type Diagnostic, diagnostic, inReadingOrder, type Severity } from '../book/diagnostic.ts';
import { type LoadedBook, loadParts, type LoadOptions, outcome } from '../book/load.ts';
import { newestCommit } from '../book/newest-commit.ts';
import { readText } from '../book/read.ts';
import { placeAgain } from '../book/read-document.ts';
import { isRuleId, ruleIds } from '../book/rule-ids.ts';
import { baselineFile, type Compared, compareToBaseline, parseBaseline } from './baseline.ts';
import { type ChosenRules, chooseRules } from './chosen-rules.ts';
import { heedIgnores } from './heed-ignores.ts';
import { proseOpener } from './open-prose.ts';
import { fileOf, placeFindings } from './place-findings.ts';
import { runRules } from './run-rules.ts';

/** What checking a book can be given. */
export interface CheckOptions extends LoadOptions {
  /** The day (`2026-09-14`) by which something is old; by default that of the newest commit, else the newest the book tells of. */
  readonly asOf?: string | undefined;
  /** Rules to tell of; by default every one that is not off. What keeps the book from being read is always told. */
  readonly only?: ((rule: string) => boolean) | undefined;
  /** What is only worth knowing is counted, which is quicker, or told like the rest, as by default. */
  readonly remarks?: 'counted' | 'told' | undefined;
  /** Severities that overrule those of the book. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined;
  /** The file that lists known findings, relative to the book; false for none; by default journeybook-baseline.json, if there. */
  readonly baseline?: string | false | undefined;
}

/** A book that was loaded and held against its rules. */
export interface CheckedBook extends LoadedBook {
  /** The day by which something was found to be old. */
  readonly asOf: string | undefined;
  /** How many findings are only worth knowing and were counted. */
  readonly withheld: number;
  /** What the baseline says, where there is one. */
  readonly baseline?: Omit<Compared, 'fresh'>;
}

/**
 * Loads the book in a folder and holds it against its rules. Of a book with errors, rules judge each document that is
 * sound, but not what is missing in the whole. A rule that the book makes an error keeps it from being used as any other.
 */
export async function checkBook(root: string, options: CheckOptions = {}): Promise<CheckedBook> {
  const loaded = await loadParts(root, options);
  const { folder, sound, files, summary } = loaded;
  const { only = () => true, severities } = options;
  const asOf = dayOfBook(sound, {
    given: options.asOf,
    newestCommit: options.asOf === undefined ? await newestCommit(root) : undefined,
  });
  const settings = files.find(({ kind }) => kind === 'settings');
  const { on, ofReading, problems } = chooseRules({ ...sound.settings.rules, ...severities });
  const asked = on.filter(({ rule }) => only(rule.id));
  const noticed = await runRules(asked, {
    book: sound,
    whole: summary.errors === 0,
    asOf,
    openProse: await proseOpener(loaded),
  });
  const settingsFile = settings?.file ?? 'content/book.yaml';
  const baseline = baselineIn(root, options.baseline);
  const told = noticed.filter(
    ({ by, finding }) =>
      options.remarks !== 'counted' ||
      by.severity !== 'info' ||
      // Whether an ignored or a known finding is still there must be known.
      baseline !== undefined ||
      loaded.withIgnores.has(fileOf(finding, settingsFile)),
  );
  const found = [
    ...withSeverities(loaded.diagnostics, ofReading),
    ...(settings ? placeAgain(folder, settings, problems) : []),
    ...placeFindings(folder, told, settingsFile),
  ];
  const judged = (rule: string) => summary.errors === 0 && only(rule);
  const heeded = heedIgnores(loaded, found, judged)
    .filter(({ ruleId }) => isAlwaysAnError(ruleId) || only(ruleId))
    .toSorted(inReadingOrder);
  const { fresh, ...compared } = held(root, baseline, heeded);
  return {
    ...outcome(root, sound, files, fresh),
    asOf,
    withheld: noticed.length - told.length,
    ...('known' in compared && { baseline: compared }),
  };
}

function isAlwaysAnError(rule: string): boolean {
  return isRuleId(rule) && ruleIds[rule].severity === 'error';
}

/** The file of known findings, where there is one or one is named. */
function baselineIn(root: string, named: string | false | undefined): string | undefined {
  if (named === false) return undefined;
  return named ?? (existsSync(path.join(root, baselineFile)) ? baselineFile : undefined);
}

/** What is left of diagnostics when those the baseline knows are taken away. */
function held(
  root: string,
  file: string | undefined,
  diagnostics: readonly Diagnostic[],
): Compared | { readonly fresh: readonly Diagnostic[] } {
  if (file === undefined) return { fresh: diagnostics };
  const read = readText({ root }, file);
  if ('problem' in read) return { fresh: [...diagnostics, read.problem] };
  const baseline = parseBaseline(read.text);
  if (baseline) return compareToBaseline(baseline, diagnostics);
  const problem = diagnostic({
    rule: 'baseline',
    file,
    reason: 'This is no list of known findings, or one that was changed by hand.',
    note: 'Delete it, or make it anew with `journeybook check --update-baseline`.',
  });
  return { fresh: [...diagnostics, problem] };
}

/** What was noticed while the book was read, with the severities it chooses. */
function withSeverities(
  diagnostics: readonly Diagnostic[],
  chosen: ChosenRules['ofReading'],
): readonly Diagnostic[] {
  if (chosen.size === 0) return diagnostics;
  return diagnostics.flatMap((one) => {
    const severity = chosen.get(one.ruleId) ?? one.severity;
    return severity === 'off' ? [] : [Object.assign(one, { severity, fatal: fatality[severity] })];
  });
}

const fatality = { error: true, warning: false, info: undefined } as const;
