import type { Exit } from '../book/book.ts';
import { keyOf } from './exits-by-target.ts';
import type { WrittenStep } from './step-alignment.ts';
import type { Difference, Told } from './step-differences.ts';

/**
 * Where customers leave a step in one journey and not, or in other numbers, in the other: one difference for each
 * place they leave to. Nobody plans an exit, so one that is only observed is a difference; one that is only planned
 * is a gap where the actual journey tells of no exit at all. A share that one of them does not know is a gap too.
 */
export function exitDifferences(planned: WrittenStep, actual: WrittenStep): readonly Difference[] {
  const [before, after] = [exitsByTarget(planned), exitsByTarget(actual)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((target) => {
    const [one = [], other = []] = [before.get(target), after.get(target)];
    const [onlyBefore, onlyAfter] = [without(one, other), without(other, one)];
    if (onlyBefore.length === 0 && onlyAfter.length === 0) return [];
    const shareUnknown = [...onlyBefore, ...onlyAfter].some(({ exit }) => exit.share === undefined);
    const gap = other.length === 0 ? after.size === 0 : one.length > 0 && shareUnknown;
    return [{ what: 'exits' as const, planned: onlyBefore, actual: onlyAfter, gap }];
  });
}

interface ToldExit extends Told {
  readonly exit: Exit;
}

function exitsByTarget({ step, origin }: WrittenStep): ReadonlyMap<string, readonly ToldExit[]> {
  const told = step.exits.map((exit, index) => ({
    value: exit.target?.id ?? exit.to,
    exit,
    origin: { file: origin.file, path: [...origin.path, 'exits', index] },
  }));
  return Map.groupBy(told, ({ exit }) => keyOf(exit));
}

function without(exits: readonly ToldExit[], others: readonly ToldExit[]): readonly ToldExit[] {
  return exits.filter(({ exit }) => !others.some((other) => other.exit.share === exit.share));
}
