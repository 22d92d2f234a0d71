import fc from 'fast-check';

/** Lists of something, each with the same items in another order. */
export function inAnyOrder<Item>(lists: fc.Arbitrary<Item[]>): fc.Arbitrary<[list: Item[], other: Item[]]> {
  return lists.chain((list) =>
    fc
      .shuffledSubarray(
        list.map((_, place) => place),
        { minLength: list.length },
      )
      .map((places): [Item[], Item[]] => [list, places.flatMap((place) => list.slice(place, place + 1))]),
  );
}
