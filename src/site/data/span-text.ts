import type { Duration } from '../../schema/scalars.ts';

/** A length of time after “every”: `month`, `6 months`. */
export function spanText({ amount, unit }: Duration): string {
  return amount === 1 ? unit : `${amount} ${unit}s`;
}
