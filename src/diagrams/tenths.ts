/** A length to the tenth of a pixel: nobody sees more, and every digit is sent to every reader. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
