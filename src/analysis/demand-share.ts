/** Throws a RangeError for what is not a share of a whole, 0 to 1. */
export function demandShare(share: number): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is not a share from 0 to 1.`);
}
