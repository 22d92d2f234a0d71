import * as all from './all-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule that a book is held against once it can be read, by id. */
export const rules: ReadonlyMap<string, Rule> = new Map(Object.values(all).map((rule) => [rule.id, rule]));
