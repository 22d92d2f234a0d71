/** More points than these can no longer be told apart on a chart. */
export const mostPoints = 60;

/** What is said where not all of some things are drawn; undefined where they are. */
export function cappedInWords(count: number, which: string, things: string): string | undefined {
  return count > mostPoints
    ? `The ${mostPoints} ${which} of ${count.toLocaleString('en-GB')} ${things} are drawn and listed; the data beside this page have all.`
    : undefined;
}
