import type { PathProblem } from '../problem.ts';

/** A problem with what is needed to tell which other problem it explains. */
export interface Explained extends PathProblem {
  /** The place of the field a misspelt one was probably meant to be. */
  readonly meantField?: string;
  /** The place of the field that is missing. */
  readonly missingField?: string;
}

/** A problem of a value, at the value. */
export function ofValue(
  rule: PathProblem['rule'],
  path: PathProblem['path'],
  reason: string,
  note?: string,
): Explained {
  return { rule, path, at: 'value', reason, note };
}
