import type { PathProblem } from './problem.ts';

const running =
  'Put fields in its place, the first of them `title:`; running text can stand below them in an .mdx file.';

/** A document that is not a mapping of fields at all. */
export function rootProblem(data: unknown, noun: string): PathProblem {
  return {
    rule: 'wrong-type',
    path: [],
    at: 'mapping',
    reason: `${/^[aeiou]/.test(noun) ? 'An' : 'A'} ${noun} is written as fields, but this file holds ${Array.isArray(data) ? 'a list' : typeof data === 'string' ? 'running text' : 'a single value'}.`,
    note: typeof data === 'string' ? running : 'Begin the file with `title:`.',
  };
}
