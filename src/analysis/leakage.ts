import type { Exit, Journey, Step } from '../book/book.ts';
import { demandShare } from './demand-share.ts';
import { stepsOf } from './emotion-curve.ts';
import type { Figured, Input, Warning } from './result.ts';
import { rounded } from './rounded.ts';

/** An exit with the step at which customers take it. */
export interface ExitInPlace {
  readonly step: Step;
  readonly exit: Exit;
  /** Its share, 0 to 1, of the customers at the step; null where it is not known. */
  readonly share: number | null;
  readonly origin: Input['origin'];
}

/** Where customers leave a journey, and how many are left. */
export interface Leakage {
  readonly exits: readonly ExitInPlace[];
  /**
   * For each step the share, 0 to 1, of those who set out that is left after it; null from the first step on after
   * which it cannot be known.
   */
  readonly remaining: readonly (number | null)[];
}

/**
 * Where customers leave a journey along the order in which its steps are told, as far as its exits say so; where none
 * is named, nobody is known to leave. What is left is only known while every exit has its share and every step leads
 * to the next one: at a branch nobody says how many go which way, and a loop is not multiplied through. Throws a
 * RangeError for a share that is none.
 */
export function leakageOf(journey: Journey): Figured<Leakage> {
  const steps = stepsOf(journey);
  const exits = exitsOf(journey);
  for (const { share } of exits) if (share !== null) demandShare(share);
  const byStep = Map.groupBy(exits, ({ step }) => step.id);
  const remaining: (number | null)[] = [];
  const warnings: Warning[] = [];
  let left: number | null = 1;
  for (const [place, step] of steps.entries()) {
    const here = byStep.get(step.id) ?? [];
    const obstacle = obstacleAt(step, steps[place + 1], here);
    if (left !== null && obstacle) warnings.push(obstacle);
    left = left === null || obstacle ? null : rounded(left * (1 - lost(here)));
    remaining.push(left);
  }
  return {
    value: { exits, remaining },
    method: 'shares of the customers at each step, in the order of the steps',
    inputs: exits.map(({ exit, share, origin }) => ({ what: exit.to, value: share, origin })),
    warnings,
  };
}

function exitsOf({ file, phases }: Journey): readonly ExitInPlace[] {
  return phases.flatMap(({ steps }, phase) =>
    steps.flatMap((step, place) =>
      step.exits.map((exit, index) => ({
        step,
        exit,
        share: exit.share ?? null,
        origin: { file, path: ['phases', phase, 'steps', place, 'exits', index] },
      })),
    ),
  );
}

/** Why it cannot be known how many are left after a step, if so. */
function obstacleAt(
  step: Step,
  following: Step | undefined,
  exits: readonly ExitInPlace[],
): Warning | undefined {
  const unknown = exits.find(({ share }) => share === null);
  if (unknown)
    return { kind: 'gap', text: `How many leave “${step.title}” to ${unknown.exit.to} is not known.` };
  if (lost(exits) > 1)
    return {
      kind: 'gap',
      text: `More customers leave “${step.title}” than there are: its shares exceed 100 %.`,
    };
  const next = step.next ?? [];
  if (next.length > 0 && (next.length > 1 || next[0] !== following?.id))
    return { kind: 'gap', text: `How many go which way after “${step.title}” is not known.` };
  return undefined;
}

function lost(exits: readonly ExitInPlace[]): number {
  return rounded(exits.reduce((sum, { share }) => sum + (share ?? 0), 0));
}
