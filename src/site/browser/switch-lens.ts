import { fetchPage, pageIn, showInPlace, type PageInPlace } from './page-in-place.ts';

/**
 * Switches the lens of a journey in place: the page behind the link is fetched and takes the place of the one that
 * is shown. The address, the title, the way back and the focus are as if the link had been followed; where anything
 * fails, it is.
 */
const visited = new Map<string, PageInPlace>();
let shown = location.pathname;
let fetching = new AbortController();

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.lens-links a') : null;
  if (!(link instanceof HTMLAnchorElement) || !opensHere(event, link)) return;
  event.preventDefault();
  const address = link.pathname;
  if (address === location.pathname) return;
  void show(address, () => history.pushState(null, '', address)).catch(() => location.assign(address));
});

addEventListener('popstate', () => {
  const address = location.pathname;
  // The way back may lead to another place on the same page, which the browser finds itself.
  if (address !== shown) void show(address).catch(() => location.reload());
});

/** Whether a click asks for the page here, not in a tab or window of its own. */
function opensHere(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  return !elsewhere && !event.defaultPrevented && link.origin === location.origin;
}

async function show(address: string, arrive?: () => void): Promise<void> {
  fetching.abort();
  fetching = new AbortController();
  const { signal } = fetching;
  const known = visited.get(address);
  // What was visited is shown at once, so that the browser can find the place where the reader was.
  const page = known ?? (await fetchPage(address, signal).catch(unlessGivenUp(signal)));
  if (page === undefined || signal.aborted) return;
  visited.set(shown, pageIn(document));
  visited.set(address, page);
  arrive?.();
  shown = address;
  showInPlace(page);
  const current = document.querySelector<HTMLElement>('.lens-links [aria-current]');
  // Nothing in a fold can have the focus, and who came by a lens is choosing among lenses.
  current?.closest('details')?.setAttribute('open', '');
  current?.focus({ preventScroll: true });
}

/** The reader may have chosen something else meanwhile: that is no failure. */
function unlessGivenUp(signal: AbortSignal): (error: unknown) => undefined {
  return (error) => {
    if (!signal.aborted) throw error;
  };
}
