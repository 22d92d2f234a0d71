import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Of the ways a value may be written, the one its author meant: that for values of its type. Its issues say what
 * is wrong; undefined when the value is of no type that is allowed.
 */
export function meantBranch(
  branches: readonly (readonly Issue[])[],
  value: unknown,
): readonly Issue[] | undefined {
  return branches
    .filter((issues) => !issues.some((issue) => isWrongType(issue, value)))
    .toSorted((one, other) => one.length - other.length)[0];
}

/** The types a value may have, in the words of the schema. */
export function allowedTypes(issue: Issue): string[] {
  if (issue.path.length > 0) return [];
  if (issue.code === 'invalid_type') return [issue.expected];
  if (issue.code === 'invalid_value') return ['string'];
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(allowedTypes) : [];
}

function isWrongType(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_value') return typeof value === 'object';
  return (
    issue.code === 'invalid_type' ||
    (issue.code === 'invalid_union' && meantBranch(issue.errors, value) === undefined)
  );
}
