/** Numbers in a row as a reader has them: `3`, `3, 5`, `1–12`; how many they are, where that would be too long. */
export function numbersInWords(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  if (runs.length > 4) return `${numbers.length} points`;
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}
