/**
 * Shares out what stands one below the other among as few screens as hold it, in order and nothing cut in two; of the
 * ways to do so the most even. What is higher than a screen has one of its own.
 *
 * @param heights of the rows, in the unit of `room`
 * @param room the height of a screen
 * @returns for each screen the rows it shows
 */
export function packRows<Row>(
  rows: readonly Row[],
  heights: readonly number[],
  room: number,
): readonly (readonly Row[])[] {
  // The best way to share out the rows from each one on; behind the last there is nothing left to do.
  const best: { screens: number; uneven: number; end: number }[] = [];
  best[rows.length] = { screens: 0, uneven: 0, end: rows.length };
  for (let first = rows.length - 1; first >= 0; first -= 1) {
    let taken = 0;
    for (let end = first + 1; end <= rows.length; end += 1) {
      taken += heights[end - 1] ?? 0;
      if (taken > room && end > first + 1) break;
      const rest = best[end];
      if (!rest) continue;
      const way = { screens: rest.screens + 1, uneven: rest.uneven + taken ** 2, end };
      const known = best[first];
      if (
        !known ||
        way.screens < known.screens ||
        (way.screens === known.screens && way.uneven < known.uneven)
      )
        best[first] = way;
    }
  }
  const screens: (readonly Row[])[] = [];
  for (let first = 0; first < rows.length;) {
    const end = best[first]?.end ?? rows.length;
    screens.push(rows.slice(first, end));
    first = end;
  }
  return screens;
}
