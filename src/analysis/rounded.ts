/**
 * A number without the dust of binary fractions, so that 0.1 + 0.2 is 0.3 and the mean of equal values is their
 * value: twelve significant digits, far more than any figure of a book has.
 */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
