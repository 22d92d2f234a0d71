import type { Counts, Filters, Found, FoundPage, Pagefind } from './pagefind.ts';

/** The pages of one kind that match, best first. */
export interface Group {
  readonly kind: string;
  readonly pages: readonly FoundPage[];
}

/** What a query finds. */
export interface Findings {
  readonly total: number;
  /** How many pages would be found without the filters. */
  readonly unfiltered: number;
  /** By kind, the kind of the best hit first. */
  readonly groups: readonly Group[];
  /** For each value of each filter, how many pages choosing it would leave. */
  readonly counts: Counts;
}

/** The kind of each page, by its id. */
export type Kinds = ReadonlyMap<string, string>;

/** Asks for the kinds of all pages at once: with a hit they only come when its page is fetched. */
export async function kindsOfPages(pagefind: Pagefind): Promise<Kinds> {
  const { kind = {} } = await pagefind.filters();
  const pages = await Promise.all(
    Object.keys(kind).map(async (name) => {
      const { results } = await pagefind.search(null, { filters: { kind: name } });
      return results.map(({ id }) => [id, name] as const);
    }),
  );
  return new Map(pages.flat());
}

/** Searches for words among the pages that pass the filters; without words, all of these are found. */
export async function find(
  pagefind: Pagefind,
  kinds: Kinds,
  words: string,
  filters: Filters,
): Promise<Findings> {
  const term = words === '' ? null : words;
  const found = await pagefind.search(term, { filters });
  const groups = Map.groupBy(found.results, ({ id }) => kinds.get(id) ?? '');
  return {
    total: found.results.length,
    unfiltered: found.unfilteredResultCount,
    groups: [...groups].map(([kind, pages]) => ({ kind, pages })),
    counts: await countsOf(pagefind, term, filters, found),
  };
}

/** The other values of a filter in use count as if it were not: choosing one of them replaces it. */
async function countsOf(
  pagefind: Pagefind,
  term: string | null,
  filters: Filters,
  found: Found,
): Promise<Counts> {
  const names = Object.keys(filters);
  if (term === null && names.length < 2)
    return { ...found.filters, ...pick(await pagefind.filters(), names) };
  if (names.length < 2) return { ...found.filters, ...pick(found.totalFilters, names) };
  const replaced = await Promise.all(
    names.map(async (name) => {
      const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
      return [name, (await pagefind.search(term, { filters: others })).filters[name] ?? {}] as const;
    }),
  );
  return { ...found.filters, ...Object.fromEntries(replaced) };
}

function pick(counts: Counts, names: readonly string[]): Counts {
  return Object.fromEntries(names.map((name) => [name, counts[name] ?? {}]));
}
