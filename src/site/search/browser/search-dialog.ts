import { activeOption } from './active-option.ts';
import { filterChoice } from './filter-choice.ts';
import { find, type Findings } from './find.ts';
import { searchNotes } from './notes.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
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

/** Makes the dialog of a page search. Pagefind is fetched when it is first opened. */
export function searchDialog(dialog: HTMLDialogElement): SearchDialog {
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

  let pagefind: Promise<Pagefind> | undefined;
  let timer: number | undefined;
  let latest = 0;
  let working = Promise.resolve();

  const begin = () => {
    window.clearTimeout(timer);
    timer = undefined;
    working = search();
  };
  const beginSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(begin, patience);
  };

  const search = async () => {
    const mine = (latest += 1);
    const isStale = () => mine !== latest;
    const [query, filters] = [field.value.trim(), choice.chosen()];
    rememberQuery(query);
    try {
      notes.wait();
      pagefind ??= loadPagefind(base);
      const index = await pagefind;
      const all = await index.filters();
      if (isStale()) return;
      if (query === '' && Object.keys(filters).length === 0) {
        choice.offer(all);
        showResults([]);
        notes.introduce(all);
        return;
      }
      const findings = await find(index, query, filters);
      if (isStale()) return;
      await show(findings, query, isStale, new Map(), 0);
    } catch {
      pagefind = undefined;
      if (isStale()) return;
      showResults([]);
      notes.fail();
    }
  };

  const show = async (
    findings: Findings,
    query: string,
    isStale: () => boolean,
    shown: ReadonlyMap<string, number>,
    at: number,
  ) => {
    const groups = await fetchGroups(findings.groups, (kind) => shown.get(kind) ?? few, base);
    if (isStale()) return;
    const showMore = (kind: string, option: number) => {
      const grown = new Map(shown).set(kind, (shown.get(kind) ?? few) + more);
      working = show(findings, query, isStale, grown, option);
    };
    choice.offer(findings.counts);
    showResults(resultGroups(groups, showMore), at);
    if (findings.total > 0) notes.count(findings.total);
    else notes.tellNothing(query, Object.keys(choice.chosen()).length > 0 ? findings.unfiltered : undefined);
  };

  const showResults = (groups: readonly HTMLElement[], at = 0) => {
    list.replaceChildren(...groups);
    list.hidden = groups.length === 0;
    field.setAttribute('aria-expanded', String(groups.length > 0));
    active.begin(at);
  };

  const follow = async (event: KeyboardEvent) => {
    if (timer !== undefined) begin();
    await working;
    const { ctrlKey, metaKey, shiftKey } = event;
    active
      .current()
      ?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
  };

  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: () => active.move(1),
    ArrowUp: () => active.move(-1),
    PageDown: () => active.moveGroup(1),
    PageUp: () => active.moveGroup(-1),
    Enter: (event) => void follow(event),
  };
  const keysWithinResults: typeof keys = {
    Home: () => active.moveTo('first'),
    End: () => active.moveTo('last'),
  };

  field.addEventListener('input', beginSoon);
  field.addEventListener('keydown', (event) => {
    // While an input method composes a word, its keys are its own.
    if (event.isComposing) return;
    const act =
      keys[event.key] ?? (active.entered() && !event.shiftKey ? keysWithinResults[event.key] : undefined);
    if (act === undefined) return;
    event.preventDefault();
    act(event);
  });
  part(dialog, '.search-close', HTMLButtonElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => rememberQuery(''));
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.pathname === location.pathname && !event.ctrlKey && !event.metaKey && !event.shiftKey)
      dialog.close();
  });

  const open = (query?: string) => {
    if (query !== undefined) field.value = query;
    dialog.showModal();
    field.select();
    begin();
  };
  return {
    open,
    toggle: () => {
      if (dialog.open) dialog.close();
      else open();
    },
  };
}
