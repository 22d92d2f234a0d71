import { dayOfBook } from '../analysis/day-of-book.ts';
import { type Diagnostic, inReadingOrder } from '../book/diagnostic.ts';
import { type LoadedBook, loadParts, type LoadOptions, outcome } from '../book/load.ts';
import { newestCommit } from '../book/newest-commit.ts';
import { placeAgain } from '../book/read-document.ts';
import { type ChosenRules, chooseRules } from './chosen-rules.ts';
import { heedIgnores } from './heed-ignores.ts';
import { proseOpener } from './open-prose.ts';
import { placeFindings } from './place-findings.ts';
import { runRules } from './run-rules.ts';

/** What checking a book can be given. */
export interface CheckOptions extends LoadOptions {
  /** The day (`2026-09-14`) by which something is old; by default that of the newest commit, else the newest the book tells of. */
  readonly asOf?: string | undefined;
  /** Rules to hold the book against; by default every one that is not off. */
  readonly only?: (rule: string) => boolean;
}

/**
 * Loads the book in a folder and holds it against its rules. Of a book with errors, rules judge each document that is
 * sound, but not what is missing in the whole. A rule that the book makes an error keeps it from being used as any other.
 */
export async function checkBook(root: string, options: CheckOptions = {}): Promise<LoadedBook> {
  const loaded = await loadParts(root, options);
  const { sound, files, summary } = loaded;
  const { only = () => true } = options;
  const settings = files.find(({ kind }) => kind === 'settings');
  const { on, ofReading, problems } = chooseRules(sound.settings.rules);
  const asked = on.filter(({ rule }) => only(rule.id));
  const noticed = runRules(asked, {
    book: sound,
    whole: summary.errors === 0,
    asOf: dayOfBook(sound, {
      given: options.asOf,
      newestCommit: options.asOf === undefined ? await newestCommit(root) : undefined,
    }),
    openProse: await proseOpener(loaded),
  });
  const found: Diagnostic[] = [
    ...withSeverities(loaded.diagnostics, ofReading),
    ...(settings ? placeAgain(root, settings, problems) : []),
    ...placeFindings(root, noticed, settings?.file ?? 'content/book.yaml'),
  ];
  const judged = (rule: string) =>
    summary.errors === 0 &&
    (asked.some((one) => one.rule.id === rule) || !on.some((one) => one.rule.id === rule));
  const diagnostics = heedIgnores(loaded, found, judged).toSorted(inReadingOrder);
  return outcome(root, sound, files, diagnostics);
}

/** What was noticed while the book was read, with the severities it chooses. */
function withSeverities(
  diagnostics: readonly Diagnostic[],
  chosen: ChosenRules['ofReading'],
): readonly Diagnostic[] {
  if (chosen.size === 0) return diagnostics;
  return diagnostics.flatMap((one) => {
    const severity = chosen.get(one.ruleId) ?? one.severity;
    if (severity === 'off') return [];
    return Object.assign(one, { severity, fatal: fatality[severity] });
  });
}

const fatality = { error: true, warning: false, info: undefined } as const;
