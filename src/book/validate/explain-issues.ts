import { z } from 'zod';
import type { Path } from '../problem.ts';
import { explainIssue } from './explain-issue.ts';
import type { Explained } from './explained.ts';
import { withItemsByName } from './items-by-name.ts';
import { schemaAt, valueAt } from './schema-at.ts';
import { allowedTypes, meantBranch } from './union-branch.ts';
import type { Subject } from './words.ts';
import { wrongType } from './wrong-type.ts';

/** Says in prose everything a schema found wrong with a document: one problem for each thing to mend. */
export function explainIssues(issues: readonly z.core.$ZodIssue[], subject: Subject): readonly Explained[] {
  return withItemsByName(
    issues.flatMap((issue) => explain(issue, [], subject)),
    subject,
  );
}

function explain(issue: z.core.$ZodIssue, base: Path, subject: Subject): Explained[] {
  const path: Path = [...base, ...issue.path.filter((name) => typeof name !== 'symbol')];
  if (issue.code === 'invalid_type') return [mistyped([issue.expected], path, subject)];
  if (issue.code !== 'invalid_union') return explainIssue(issue, path, subject);
  const branch = meantBranch(issue.errors, valueAt(subject.data, path));
  return branch
    ? branch.flatMap((inner) => explain(inner, path, subject))
    : [mistyped(issue.errors.flat().flatMap(allowedTypes), path, subject)];
}

/** A value of a wrong type. A number in place of a text that must look in a certain way is judged as that text. */
function mistyped(allowed: readonly string[], path: Path, subject: Subject): Explained {
  const value = valueAt(subject.data, path);
  const schema = schemaAt(subject.schema, subject.data, path);
  if (
    typeof value === 'number' &&
    allowed.length === 1 &&
    allowed[0] === 'string' &&
    schema instanceof z.ZodType
  ) {
    const [issue] = schema.safeParse(String(value)).error?.issues ?? [];
    if (issue?.code === 'invalid_format' || issue?.code === 'custom') {
      const [explained] = explainIssue(issue, path, subject);
      if (explained) return explained;
    }
  }
  return wrongType(allowed, path, subject);
}
