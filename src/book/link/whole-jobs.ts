import type { Claim } from '../../schema/claim.ts';

/** How the parts of a job begin that are not the first: `I want to book in minutes`, `so that we do not lose it`. */
const wish = /^I (want|need|would like)\b/;
const purpose = /^so (that )?\p{L}/u;
const situation = /^When\b[^,]*$/;

/**
 * The jobs of a segment as whole sentences. In `jobs: [When …, I want to …, so that …]` YAML ends an entry at each
 * comma, so that one job arrives in three parts: they are put together again. What has evidence of its own is whole.
 */
export function wholeJobs(written: readonly Claim[]): Claim[] {
  const whole: Claim[] = [];
  for (const part of written) {
    const last = whole.at(-1);
    if (last !== undefined && goesOn(last, part))
      whole[whole.length - 1] = { ...last, text: `${last.text}, ${part.text}` };
    else whole.push(part);
  }
  return whole;
}

function goesOn(last: Claim, part: Claim): boolean {
  if (last.evidence.length > 0 || part.evidence.length > 0) return false;
  return purpose.test(part.text) || (wish.test(part.text) && situation.test(last.text));
}
