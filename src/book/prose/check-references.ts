import type { Text } from 'mdast';
import { type Kind, kinds } from '../../schema/kinds.ts';
import type { Book } from '../book.ts';
import type { TextProblem } from '../problem.ts';
import { nearest } from '../nearest.ts';
import type { NamesByKind } from '../link/names.ts';
import { splitPrefix } from '../link/references.ts';
import { findReferences, resolveReference } from '../wiki-reference.ts';
import { lookup } from '../lookup.ts';
import { list } from '../validate/words.ts';

/** Reports references in prose that name nothing, or more than one thing. */
export function checkReferences(node: Text, text: string, book: Book, names: NamesByKind): TextProblem[] {
  const from = node.position?.start.offset ?? 0;
  const written = text.slice(from, node.position?.end.offset ?? from);
  let cursor = 0;
  return findReferences(node.value).flatMap(({ target }) => {
    const start = Math.max(written.indexOf('[[', cursor), 0);
    cursor = Math.max(written.indexOf(']]', start) + 2, start);
    const problem = problemWith(target, book, names);
    return problem ? [{ start: from + start, end: from + cursor, ...problem }] : [];
  });
}

function problemWith(
  target: string,
  book: Book,
  names: NamesByKind,
): Pick<TextProblem, 'rule' | 'reason' | 'note'> | undefined {
  const found = resolveReference(book, target);
  if (found && !('ambiguous' in found)) return undefined;
  if (found) {
    return {
      rule: 'ambiguous-reference',
      reason: `\`${target}\` is the name of ${found.ambiguous.map((kind) => `a ${kind}`).join(' and of ')}.`,
      note: `Say which is meant: ${found.ambiguous.map((kind) => `\`[[${kind}:${target}]]\``).join(' or ')}.`,
    };
  }
  const [name = '', step] = target.split('#', 2);
  const { kind, name: id } = splitPrefix(name);
  const possible = kind !== undefined ? [kind] : step !== undefined ? (['journey'] as const) : everyKind;
  const resolved = possible.flatMap((one) => names[one].resolve(id) ?? []);
  if (step !== undefined && kind !== undefined && kind !== 'journey') {
    return {
      rule: 'unknown-step',
      reason: `Only journeys have steps, but \`${id}\` is sought as a ${kind}.`,
      note: 'Remove what follows the `#`.',
    };
  }
  if (resolved.length > 0) return step === undefined ? undefined : unknownStep(resolved[0] ?? id, step, book);
  if (possible.some((one) => names[one].incomplete)) return undefined;
  return unknownName(id, possible, names);
}

const everyKind = Object.keys(kinds).filter((name): name is Kind => Object.hasOwn(kinds, name));

function unknownStep(
  journey: string,
  step: string,
  book: Book,
): Pick<TextProblem, 'rule' | 'reason' | 'note'> | undefined {
  const steps = lookup(book)
    .journeys.get(journey)
    ?.phases.flatMap((phase) => phase.steps.map(({ id }) => id));
  // A journey that is broken may well have the step.
  if (!steps) return undefined;
  const meant = nearest(step, steps);
  return {
    rule: 'unknown-step',
    reason: `The journey \`${journey}\` has no step \`${step}\`.`,
    note: meant === undefined ? `Its steps are ${list(steps)}.` : `Did you mean \`${meant}\`?`,
  };
}

/** What to say of a name that nothing in the book has. */
export function unknownName(
  id: string,
  possible: readonly Kind[],
  names: NamesByKind,
): Pick<TextProblem, 'rule' | 'reason' | 'note'> {
  const meant = nearest(
    id,
    possible.flatMap((kind) => names[kind].nearest(id) ?? []),
  );
  const what = possible.length === 1 ? `no ${possible[0] ?? ''}` : 'nothing';
  return {
    rule: 'unknown-reference',
    reason: `The book has ${what} with the name \`${id}\`.`,
    note:
      meant === undefined
        ? 'Correct the name, or put it in a code span where no reference is meant.'
        : `Did you mean \`${meant}\`?`,
  };
}
