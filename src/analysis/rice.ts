import type { Opportunity } from '../book/book.ts';
import type { Figured } from './result.ts';
import { rounded } from './rounded.ts';

/** What RICE is made from, by the names an opportunity gives it. */
export const riceFactors = ['reach', 'impact', 'confidence', 'effort'] as const;

/** One of the four figures RICE is made from. */
export type RiceFactor = (typeof riceFactors)[number];

/**
 * RICE: reach × impact × confidence ÷ effort, with the confidence as a share of 0 to 1; null unless all four are known.
 * McBride, “RICE: Simple prioritization for product managers”, Intercom. Throws a RangeError for a negative figure, an
 * effort of nothing, and what is not a number.
 */
export function rice(factors: Readonly<Partial<Record<RiceFactor, number>>>): number | null {
  const { reach, impact, confidence, effort } = factors;
  if (reach === undefined || impact === undefined || confidence === undefined || effort === undefined)
    return null;
  if (![reach, impact, confidence].every((factor) => factor >= 0 && factor < Infinity) || !(effort > 0))
    throw new RangeError('Reach, impact and confidence are never negative, and effort is more than nothing.');
  return rounded((reach * impact * confidence) / effort);
}

/** The RICE of an opportunity, with the figures it comes from; each that nobody gave is named as a gap. */
export function riceOf(opportunity: Opportunity): Figured<number | null> {
  const { file } = opportunity;
  return {
    value: rice(opportunity),
    method: 'reach × impact × confidence ÷ effort',
    inputs: riceFactors.map((what) => ({
      what,
      value: opportunity[what] ?? null,
      origin: { file, path: [what] },
    })),
    warnings: missingFactors(opportunity).map((what) => ({ kind: 'gap', text: `Its ${what} is not known.` })),
  };
}

/** The figures that an opportunity lacks for a RICE. */
export function missingFactors(opportunity: Opportunity): readonly RiceFactor[] {
  return riceFactors.filter((factor) => opportunity[factor] === undefined);
}
