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

/** Searches for words among the pages that pass the filters; without words, all of these are found. */
export async function find(pagefind: Pagefind, words: string, filters: Filters): Promise<Findings> {
  const term = words === '' ? null : words;
  const found = await pagefind.search(term, { filters });
  const [groups, counts] = await Promise.all([
    groupsOf(pagefind, term, filters, found),
    countsOf(pagefind, term, filters, found),
  ]);
  return { total: found.results.length, unfiltered: found.unfilteredResultCount, groups, counts };
}

/** The kind of a page is known only once its fragment is fetched, so each kind is searched for by itself. */
async function groupsOf(
  pagefind: Pagefind,
  term: string | null,
  filters: Filters,
  found: Found,
): Promise<readonly Group[]> {
  const counts = Object.entries(found.filters['kind'] ?? {}).filter(([, count]) => count > 0);
  const groups = await Promise.all(
    counts.map(async ([kind, count]) => {
      if (count === found.results.length) return { kind, pages: found.results };
      const { results } = await pagefind.search(term, { filters: { ...filters, kind } });
      return { kind, pages: results };
    }),
  );
  return groups.toSorted((one, other) => best(other) - best(one));
}

function best({ pages }: Group): number {
  return pages[0]?.score ?? 0;
}

/** The other values of a filter in use count as if it were not: choosing one of them replaces it. */
async function countsOf(
  pagefind: Pagefind,
  term: string | null,
  filters: Filters,
  found: Found,
): Promise<Counts> {
  const names = Object.keys(filters);
  const replaced = await Promise.all(
    names.map(async (name) => {
      const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
      const isFree = term === null && Object.keys(others).length === 0;
      const counts = isFree
        ? await pagefind.filters()
        : (await pagefind.search(term, { filters: others })).filters;
      return [name, counts[name] ?? {}] as const;
    }),
  );
  return { ...found.filters, ...Object.fromEntries(replaced) };
}
