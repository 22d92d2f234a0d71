import type { PathProblem } from './problem.ts';

/** A document that is not a mapping of fields at all. */
export function rootProblem(data: unknown, noun: string): PathProblem {
  return {
    rule: 'wrong-type',
    path: [],
    at: 'mapping',
    reason: `${/^[aeiou]/.test(noun) ? 'An' : 'A'} ${noun} is written as fields, but this file holds ${Array.isArray(data) ? 'a list' : 'a single value'}.`,
    note: 'Begin the file with `title:`.',
  };
}
