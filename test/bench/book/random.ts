/** A source of numbers that look random and are the same every time. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number;
  /** True in `share` (0 to 1) of all cases. */
  readonly chance: (share: number) => boolean;
  /** One of the items, each as likely as the others. */
  readonly one: <Item>(items: readonly Item[]) => Item;
  /** One of the words, the earlier the more likely, as in any language: a few are said all the time. */
  readonly word: (words: readonly string[]) => string;
  /** Some of the items, each at most once, in their order. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
}

/** Numbers from a seed: a linear congruential generator with the constants of Numerical Recipes. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;

  function fraction(): number {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  }

  function at<Item>(items: readonly Item[], place: number): Item {
    const item = items[place];
    if (item === undefined) throw new RangeError(`There is no item ${place} among ${items.length}.`);
    return item;
  }

  const below = (limit: number) => Math.floor(fraction() * limit);
  return {
    below,
    chance: (share) => fraction() < share,
    one: (items) => at(items, below(items.length)),
    word: (words) => at(words, Math.floor(fraction() ** 2 * words.length)),
    some: (items, count) => {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, items.length)) chosen.add(below(items.length));
      return items.filter((_, place) => chosen.has(place));
    },
  };
}
