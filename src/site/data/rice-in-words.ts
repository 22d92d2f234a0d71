import { missingFactors, type RiceFactor, riceOf } from '../../analysis/rice.ts';
import type { Opportunity } from '../../book/book.ts';
import { formatShare } from '../map/numbers.ts';

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 12 });

const impacts: Readonly<Record<NonNullable<Opportunity['impact']>, string>> = {
  3: 'massive',
  2: 'high',
  1: 'medium',
  0.5: 'low',
  0.25: 'minimal',
};

/** A RICE as a number of three significant digits: it is never more exact than the guesses it is made from. */
export function riceText(rice: number): string {
  return rice >= 100 ? exact.format(Math.round(rice)) : number.format(rice);
}

/** One figure that RICE is made from, as it is written; undefined where nobody gave it. */
export function factorText(factor: RiceFactor, opportunity: Opportunity): string | undefined {
  const value = opportunity[factor];
  if (value === undefined) return undefined;
  return factor === 'confidence' ? formatShare(value) : exact.format(value);
}

/** What a factor counts, in words. */
export function factorMeaning(factor: RiceFactor, { impact }: Opportunity): string {
  const meanings: Readonly<Record<RiceFactor, string>> = {
    reach: 'customers it would reach',
    impact: impact === undefined ? 'what it would change for each' : `${impacts[impact]} impact on each`,
    confidence: 'how sure that is',
    effort: 'person-months it would take',
  };
  return meanings[factor];
}

/** The RICE of an opportunity worked out in words, or what is missing for it. */
export function riceInWords(opportunity: Opportunity): string {
  const { value } = riceOf(opportunity);
  const { impact } = opportunity;
  const of = (factor: RiceFactor, after: string) => {
    const text = factorText(factor, opportunity);
    return text === undefined ? `an unknown ${factor}` : `${text} ${after}`;
  };
  const formula = [
    of('reach', 'customers'),
    of('impact', impact === undefined ? '' : `(${impacts[impact]} impact)`),
    of('confidence', 'confidence'),
  ].join(' × ');
  const worked = `${formula} ÷ ${of('effort', opportunity.effort === 1 ? 'person-month' : 'person-months')}`;
  return value === null ? `${worked}: no RICE.` : `${worked} = ${riceText(value)}`;
}

/** What an opportunity lacks for a RICE: `Its reach and effort are not known.`; undefined where it lacks nothing. */
export function missingInWords(opportunity: Opportunity): string | undefined {
  const missing = missingFactors(opportunity);
  const last = missing.at(-1);
  if (last === undefined) return undefined;
  const names = missing.length === 1 ? last : `${missing.slice(0, -1).join(', ')} and ${last}`;
  return `Its ${names} ${missing.length === 1 ? 'is' : 'are'} not known.`;
}
