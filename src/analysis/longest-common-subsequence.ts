/**
 * The places of a longest sequence that both lists have in the same order, as pairs of an index of one and an index
 * of the other, rising in both (Wagner & Fischer, Journal of the ACM 21(1), 1974). Where several are as long, what
 * the other list has early is left out.
 */
export function longestCommonSubsequence(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  const width = other.length + 1;
  /** How long it is from a place of one and a place of the other on. */
  const lengths = new Uint32Array((one.length + 1) * width);
  const lengthAt = (first: number, second: number) => lengths[first * width + second] ?? 0;
  for (let first = one.length - 1; first >= 0; first--)
    for (let second = other.length - 1; second >= 0; second--)
      lengths[first * width + second] =
        one[first] === other[second]
          ? lengthAt(first + 1, second + 1) + 1
          : Math.max(lengthAt(first + 1, second), lengthAt(first, second + 1));
  const pairs: (readonly [number, number])[] = [];
  let [first, second] = [0, 0];
  while (first < one.length && second < other.length) {
    if (one[first] === other[second]) pairs.push([first++, second++]);
    else if (lengthAt(first, second + 1) >= lengthAt(first + 1, second)) second++;
    else first++;
  }
  return pairs;
}
