/** A page of this site as it can be shown in place of another: its title, its main part and what its head says. */
export interface PageInPlace {
  readonly title: string;
  readonly main: Element;
  /** What the head says of this page alone. */
  readonly head: readonly Element[];
}

const ofThisPage = 'meta[name="description"], link[rel="canonical"]';

/** What a document shows and says of itself. Throws where it has no main part: then it is no page of this site. */
export function pageIn(from: Document): PageInPlace {
  const main = from.querySelector('main');
  if (main === null) throw new Error('The page has no main part.');
  return { title: from.title, main, head: [...from.head.querySelectorAll(ofThisPage)] };
}

/** Fetches a page of this site. Rejects when it is not there, or when the fetch was given up. */
export async function fetchPage(address: string, signal: AbortSignal): Promise<PageInPlace> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return pageIn(new DOMParser().parseFromString(await response.text(), 'text/html'));
}

/** Shows a page in place of the one that is shown; what was there is left whole, to be shown again. */
export function showInPlace(page: PageInPlace): void {
  for (const said of document.head.querySelectorAll(ofThisPage)) said.remove();
  document.head.append(...page.head);
  document.title = page.title;
  document.querySelector('main')?.replaceWith(page.main);
  document.dispatchEvent(new Event('journeybook:shown'));
}
