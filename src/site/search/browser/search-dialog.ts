import { activeOption } from './active-option.ts';
import { dialogContent } from './dialog-content.ts';
import { listenToKeys } from './field-keys.ts';
import { filterChoice } from './filter-choice.ts';
import { find, kindsOfPages, type Findings, type Kinds } from './find.ts';
import { searchNotes } from './notes.ts';
import { loadPagefind, type Counts, type Pagefind } from './pagefind.ts';
import { part } from './part.ts';
import { fetchGroups, resultGroups } from './result-list.ts';
import { rememberQuery } from './shared-query.ts';

/** How long to wait for the next letter, in milliseconds. */
const patience = 90;
/** How many pages of a kind are shown at first, and how many more each time. */
const few = 4;
const more = 20;

/** The search of a page. */
export interface SearchDialog {
  /** Opens the search, with a query to begin with; otherwise it is as it was left. */
  open(query?: string): void;
  /** Opens the search, or closes it when it is open. */
  toggle(): void;
}

interface SearchIndex {
  readonly pagefind: Pagefind;
  readonly kinds: Kinds;
  /** Counts of the whole index. */
  readonly counts: Counts;
}

async function openIndex(base: string): Promise<SearchIndex> {
  const pagefind = await loadPagefind(base);
  const [kinds, counts] = await Promise.all([kindsOfPages(pagefind), pagefind.filters()]);
  return { pagefind, kinds, counts };
}

/** Fills the empty dialog of a page and makes it search. Pagefind is fetched when it is first opened. */
export function searchDialog(dialog: HTMLDialogElement): SearchDialog {
  dialog.insertAdjacentHTML('beforeend', dialogContent);
  const base = dialog.dataset['base'] ?? '/';
  const field = part(dialog, '.search-field', HTMLInputElement);
  const list = part(dialog, '.search-results', HTMLElement);
  const active = activeOption(field, list);
  const choice = filterChoice(dialog, () => begin());
  const notes = searchNotes(dialog, {
    choose: (kind) => choice.choose('kind', kind),
    dropFilters: () => {
      choice.clear();
      field.focus();
    },
  });

  let index: Promise<SearchIndex> | undefined;
  let timer: number | undefined;
  let latest = 0;
  let working = Promise.resolve();

  /** Searches come one after the other; one that is overtaken while it waits is left out. */
  const begin = () => {
    window.clearTimeout(timer);
    timer = undefined;
    latest += 1;
    const mine = latest;
    working = working.then(() => (mine === latest ? attempt(mine, () => search(mine)) : undefined));
  };
  const beginSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(begin, patience);
  };

  /** Work on a search that may fail, and may be overtaken by a newer one before it is done. */
  const attempt = async (mine: number, work: () => Promise<void>) => {
    list.setAttribute('aria-busy', 'true');
    notes.wait();
    try {
      await work();
    } catch {
      if (mine !== latest) return;
      index = undefined;
      showResults([]);
      notes.fail();
    }
    if (mine === latest) list.setAttribute('aria-busy', 'false');
  };

  const search = async (mine: number) => {
    const [query, filters] = [field.value.trim(), choice.chosen()];
    rememberQuery(query);
    index ??= openIndex(base);
    const { pagefind, kinds, counts } = await index;
    if (query !== '' || Object.keys(filters).length > 0) {
      const findings = await find(pagefind, kinds, query, filters);
      await show(mine, findings, query, new Map(), 0);
    } else if (mine === latest) {
      choice.offer(counts);
      showResults([]);
      notes.introduce(counts);
    }
  };

  const show = async (
    mine: number,
    findings: Findings,
    query: string,
    shown: ReadonlyMap<string, number>,
    at: number,
  ) => {
    const groups = await fetchGroups(findings.groups, (kind) => shown.get(kind) ?? few, base);
    if (mine !== latest) return;
    const showMore = (kind: string, option: number) => {
      const grown = new Map(shown).set(kind, (shown.get(kind) ?? few) + more);
      working = attempt(mine, () => show(mine, findings, query, grown, option));
    };
    choice.offer(findings.counts);
    showResults(resultGroups(groups, showMore), at);
    const isFiltered = Object.keys(choice.chosen()).length > 0;
    if (findings.total > 0) notes.count(findings.total);
    else notes.tellNothing(query, isFiltered ? findings.unfiltered : undefined);
  };

  const showResults = (groups: readonly HTMLElement[], at = 0) => {
    list.replaceChildren(...groups);
    list.hidden = groups.length === 0;
    field.setAttribute('aria-expanded', String(groups.length > 0));
    active.begin(at);
  };

  /** Enter follows what the words in the field find, also when it is pressed before they are searched for. */
  const follow = async ({ ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
    if (timer !== undefined) begin();
    await working;
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey });
    active.current()?.dispatchEvent(click);
  };

  const open = (query?: string) => {
    if (query !== undefined) field.value = query;
    dialog.showModal();
    field.select();
    begin();
  };

  field.addEventListener('input', beginSoon);
  listenToKeys(field, active, (event) => void follow(event));
  part(dialog, '.search-close', HTMLButtonElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => rememberQuery(''));
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (link?.pathname === location.pathname && !isElsewhere) dialog.close();
  });

  return {
    open,
    toggle: () => {
      if (dialog.open) dialog.close();
      else open();
    },
  };
}
