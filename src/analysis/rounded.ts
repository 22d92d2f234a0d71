/**
 * A number without the dust of binary fractions, so that 0.1 + 0.2 is 0.3, 0.1 + 0.2 − 0.3 is nothing and the mean of
 * equal values is their value: twelve significant digits and twelve decimals, far more than any figure of a book has.
 */
export function rounded(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value + 0;
  // What cancels out may leave minus nothing, which is nothing.
  return Number(Number(value.toPrecision(12)).toFixed(12)) + 0;
}
