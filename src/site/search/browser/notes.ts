import { part } from './part.ts';
import type { Counts } from './pagefind.ts';

/** What the search says beside its results. */
export interface SearchNotes {
  /** Says, if it takes a moment, that the search is under way. */
  wait(): void;
  /** Says what can be found, while nothing is searched for. */
  introduce(counts: Counts): void;
  /** Says how many pages were found. */
  count(pages: number): void;
  /** Says that nothing was found; `unfiltered` is what would be found without the filters in use. */
  tellNothing(query: string, unfiltered: number | undefined): void;
  /** Says that the index could not be loaded. */
  fail(): void;
}

/** What a reader may do from a note. */
export interface NoteActions {
  choose(kind: string): void;
  dropFilters(): void;
}

const moment = 300;

/** The notes of a search dialog. What they say is also told to assistive technology. */
export function searchNotes(dialog: HTMLElement, actions: NoteActions): SearchNotes {
  const status = part(dialog, '.search-status', HTMLElement);
  const kinds = part(dialog, '.search-kinds', HTMLElement);
  const nothing = part(dialog, '.search-nothing', HTMLElement);
  const advice = part(dialog, '.search-advice', HTMLElement);
  const drop = part(dialog, '.search-drop', HTMLButtonElement);
  const notes = [...dialog.querySelectorAll<HTMLElement>('[data-note]')];
  let waiting: number | undefined;

  drop.addEventListener('click', () => actions.dropFilters());

  const say = (text: string, name?: string) => {
    window.clearTimeout(waiting);
    status.textContent = text;
    for (const note of notes) note.hidden = note.dataset['note'] !== name;
  };

  return {
    wait: () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        status.textContent = 'Searching …';
      }, moment);
    },
    introduce: (counts) => {
      const known = Object.entries(counts['kind'] ?? {}).toSorted(([, one], [, other]) => other - one);
      kinds.replaceChildren(...known.map(([kind, count]) => kindButton(kind, count, actions)));
      say('', 'introduction');
    },
    count: (pages) => say(pages === 1 ? '1 page' : `${pages} pages`),
    tellNothing: (query, unfiltered) => {
      nothing.textContent = query === '' ? 'No page passes these filters.' : `Nothing found for “${query}”.`;
      const more = unfiltered ?? 0;
      drop.hidden = unfiltered === undefined;
      drop.textContent = more > 0 ? `Search without the filters (${more})` : 'Remove the filters';
      advice.hidden = more > 0;
      say('Nothing found', 'nothing');
    },
    fail: () => say('The search could not be loaded', 'failure'),
  };
}

function kindButton(kind: string, count: number, actions: NoteActions): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const number = document.createElement('span');
  button.type = 'button';
  number.textContent = String(count);
  button.append(kind, ' ', number);
  button.addEventListener('click', () => actions.choose(kind));
  item.append(button);
  return item;
}
