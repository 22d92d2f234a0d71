import type { Command } from 'commander';
import { nearest } from '../../book/nearest.ts';
import { ruleIds } from '../../book/rule-ids.ts';
import { rules } from '../../rules/index.ts';
import { exitCodes } from '../command.ts';

/** Ends a command that names rules there are none of, as wrong usage. */
export function demandRules(command: Command, named: readonly string[]): void {
  if (named.length === 0) return;
  const known = [...Object.keys(ruleIds), ...rules.keys()];
  for (const name of named) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const remedy =
      meant === undefined
        ? 'journeybook check --explain lists the rules there are.'
        : `Did you mean ${meant}?`;
    command.error(`error: there is no rule ${name}\n${remedy}`, { exitCode: exitCodes.usage });
  }
}
