import * as all from './all-rules.ts';
import type { Group, Rule } from './rule.ts';

const groups: readonly Group[] = ['structure', 'evidence', 'method', 'lean', 'governance', 'prose'];

/** Every rule that a book is held against once it can be read, by id; group by group. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  Object.values(all)
    .toSorted(
      (one, other) => groups.indexOf(one.group) - groups.indexOf(other.group) || (one.id < other.id ? -1 : 1),
    )
    .map((rule) => [rule.id, rule]),
);
