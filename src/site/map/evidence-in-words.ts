import type { ClaimCounts } from '../../analysis/evidence-coverage.ts';
import { formatShare } from './numbers.ts';

/** What the claims of a book rest on, in a sentence or two. */
export function evidenceInWords({ all, observed, inferred, assumed, stale }: ClaimCounts): string {
  if (all === 0) return 'The book claims nothing of its customers yet.';
  const share = (count: number) => {
    const rounded = formatShare(Math.round((100 * count) / all) / 100);
    // No line ends within it.
    return (count > 0 && count / all < 0.005 ? 'under 1 %' : rounded).replaceAll(' ', '\u00a0');
  };
  const of =
    all === 1 ? 'The one claim of the book' : `Of the ${all.toLocaleString('en-GB')} claims of the book`;
  if (all === 1) return `${of} was ${observed === 1 ? 'observed' : inferred === 1 ? 'inferred' : 'assumed'}.`;
  const verb = (count: number) => (count === 1 ? 'was' : 'were');
  const old =
    stale === 0
      ? ''
      : ` ${stale.toLocaleString('en-GB')} of them ${stale === 1 ? 'rests' : 'rest'} on nothing but what is out of date.`;
  return `${of}, ${observed.toLocaleString('en-GB')} (${share(observed)}) ${verb(observed)} observed, ${inferred.toLocaleString('en-GB')} (${share(inferred)}) inferred and ${assumed.toLocaleString('en-GB')} (${share(assumed)}) assumed.${old}`;
}
