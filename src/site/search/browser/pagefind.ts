/** How many pages have a value, by filter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a search is narrowed to: one value for each filter in use. */
export type Filters = Readonly<Record<string, string>>;

/** A page of the index, as far as its hits are told from it. */
export interface Fragment {
  /** The address of the page within the site, with a leading `/`, not encoded. */
  readonly raw_url: string;
  /** The text of the page. */
  readonly content: string;
  /** The same with `&lt;` and `&gt;` for angle brackets, and U+200B between words that no spaces set apart. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The elements with an id, `location` being the number of the word they begin at. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text?: string;
    readonly location: number;
  }[];
  /** The words that match, by their number, and what each is worth. */
  readonly weighted_locations: readonly { readonly location: number; readonly balanced_score: number }[];
}

/** A page that matches; its fragment is fetched when it is asked for. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

/** What came of a search. */
export interface Found {
  readonly results: readonly FoundPage[];
  /** How many pages would match if nothing were filtered. */
  readonly unfilteredResultCount: number;
  /** Counts among the pages that match. */
  readonly filters: Counts;
  /** Counts among the pages that would match if nothing were filtered. */
  readonly totalFilters: Counts;
}

/** Pagefind, as far as the site uses it. */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly ranking: object }): Promise<void>;
  /** Searches a further index as well, at the address of its folder. */
  mergeIndex(address: string, options: { readonly baseUrl: string; readonly ranking: object }): Promise<void>;
  /** Pages that match the words, best first; without words, all pages that pass the filters. */
  search(words: string | null, options: { readonly filters: Filters }): Promise<Found>;
  /** Counts of the whole index; loads all filters, without which a search counts nothing. */
  filters(): Promise<Counts>;
}

/**
 * A title is worth more than any number of mentions. Long journeys are not held against themselves: a word in
 * the title of one of their steps outweighs a mention on a short page.
 */
const ranking = { metaWeights: { title: 12 }, pageLength: 0.2, termFrequency: 0.6, termSimilarity: 4 };

/** Fetches Pagefind and the small part of its index that every search needs. Fails when there is no index. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  const address = `${folder}pagefind.js`;
  const [pagefind, parts] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<unknown>,
    furtherParts(`${folder}parts.json`),
  ]);
  if (!isPagefind(pagefind)) throw new Error(`${address} is not Pagefind.`);
  const options = { baseUrl: base, ranking };
  await pagefind.options(options);
  for (const part of parts) await pagefind.mergeIndex(`${folder}${part}`, options);
  return pagefind;
}

/** The index of a large book comes in parts: the folders of those beside the first. */
async function furtherParts(address: string): Promise<readonly string[]> {
  const response = await fetch(address, { cache: 'no-cache' });
  const parts: unknown = response.ok && (await response.json());
  if (!Array.isArray(parts)) throw new Error(`${address} lists no parts.`);
  return parts.map(String);
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'mergeIndex' in module;
}
