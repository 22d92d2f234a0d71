import { part } from './part.ts';
import type { Counts, Filters } from './pagefind.ts';

/** The filters a reader can choose. */
export interface FilterChoice {
  /** What is chosen now. */
  chosen(): Filters;
  /** Chooses a value of one filter, or none of it. */
  choose(name: string, value: string | undefined): void;
  /** Gives up all choices. */
  clear(): void;
  /** Offers the values that lead somewhere, with how many pages each would leave. */
  offer(counts: Counts): void;
}

/** Turns the selects of the search into a choice of filters; `changed` is called whenever the reader chooses. */
export function filterChoice(dialog: HTMLElement, changed: () => void): FilterChoice {
  const selects = [...dialog.querySelectorAll('select')];
  const chips = part(dialog, '.search-chips', HTMLElement);
  const panel = part(dialog, '.search-filters', HTMLElement);
  const opener = part(dialog, '.search-filter', HTMLButtonElement);
  const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });

  const used = () => selects.filter((select) => select.value !== '');
  const settle = () => {
    chips.replaceChildren(...used().map(chipFor));
    changed();
  };
  const chipFor = (select: HTMLSelectElement) => {
    const chip = document.createElement('button');
    chip.type = 'button';
    chip.className = 'search-chip';
    chip.textContent = select.value;
    chip.setAttribute('aria-label', `${select.value}: remove this filter`);
    chip.addEventListener('click', () => {
      select.value = '';
      settle();
      opener.focus();
    });
    return chip;
  };
  for (const select of selects) select.addEventListener('change', settle);
  opener.addEventListener('click', () => {
    panel.hidden = !panel.hidden;
    opener.setAttribute('aria-expanded', String(!panel.hidden));
  });

  return {
    chosen: () => Object.fromEntries(used().map((select) => [select.name, select.value])),
    choose: (name, value) => {
      const select = selects.find((one) => one.name === name);
      if (select === undefined) return;
      if (value !== undefined && ![...select.options].some((option) => option.value === value))
        select.add(new Option(value, value));
      select.value = value ?? '';
      settle();
    },
    clear: () => {
      for (const select of selects) select.value = '';
      settle();
    },
    offer: (counts) => {
      for (const select of selects) fill(select, counts[select.name] ?? {}, collator);
    },
  };
}

function fill(
  select: HTMLSelectElement,
  counts: Readonly<Record<string, number>>,
  collator: Intl.Collator,
): void {
  const { value } = select;
  const names = Object.keys(counts).filter((name) => name === value || (counts[name] ?? 0) > 0);
  const options = names
    .toSorted((one, other) => collator.compare(one, other))
    .map((name) => new Option(`${name} (${counts[name] ?? 0})`, name, false, name === value));
  select.replaceChildren(new Option('Any', ''), ...options);
  select.value = value;
  const field = select.closest('label');
  if (field) field.hidden = options.length === 0;
}
