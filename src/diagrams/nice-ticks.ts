/**
 * Round numbers that an axis can be read by: multiples of 1, 2 or 5 times a power of ten, about as many as are
 * wanted, the first not above `low` and the last not below `high`. Equal ends get a tick on either side.
 */
export function niceTicks(low: number, high: number, wanted: number): readonly number[] {
  if (low === high) {
    const aside = low === 0 ? 1 : Math.abs(low) / 10;
    return niceTicks(low - aside, high + aside, wanted);
  }
  const step = niceStep((high - low) / Math.max(1, wanted - 1));
  const first = Math.floor(exact(low / step));
  const last = Math.ceil(exact(high / step));
  return Array.from({ length: last - first + 1 }, (_, place) => exact((first + place) * step));
}

/** The nearest of 1, 2, 5 and 10 times a power of ten, as seen on a logarithmic scale. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const leading = rough / power;
  const nearest = [1, 2, 5, 10].find((one, place, all) => leading < Math.sqrt(one * (all[place + 1] ?? one)));
  return (nearest ?? 10) * power;
}

/** Without the last digits, in which sums of binary fractions go astray. */
function exact(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
