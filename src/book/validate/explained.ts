import type { Misnamed, Path, PathProblem } from '../problem.ts';

/** A problem with what is needed to mend it, and to tell which other problem it explains. */
export interface Explained extends PathProblem {
  /** The place of the value that has to be changed, added or removed. */
  readonly change: Path;
  /** The place of the field a misspelt one was probably meant to be. */
  readonly meant?: Path;
  /** What was written where an id belongs, which only those who know every id can explain. */
  readonly misnamed?: Misnamed['misnamed'];
}

/** A problem of a value, at the value. */
export function ofValue(rule: PathProblem['rule'], path: Path, reason: string, note?: string): Explained {
  return { rule, path, change: path, at: 'value', reason, note };
}

/** Leaves out fields that are missing only because they were misspelt: those are told of where they were misspelt. */
export function withoutConsequences(problems: readonly Explained[]): readonly Explained[] {
  const meant = new Set(
    problems.flatMap((problem) => (problem.meant ? [JSON.stringify(problem.meant)] : [])),
  );
  return problems.filter(
    ({ rule, change }) => rule !== 'missing-field' || !meant.has(JSON.stringify(change)),
  );
}
