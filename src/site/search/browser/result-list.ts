import type { Group } from './find.ts';
import { passagesOf, type PagePassage, type Passage } from './passages.ts';
import type { Piece } from './sentence.ts';

/** Pages of a kind to show, the first of them already fetched. */
export interface ShownGroup {
  readonly kind: string;
  readonly count: number;
  readonly pages: readonly PagePassage[];
}

/**
 * Fetches the first pages of each group and tells what was found on them. A page that is called what was searched
 * for comes before one whose title says more; Pagefind holds both for equal.
 */
export async function fetchGroups(
  groups: readonly Group[],
  most: (kind: string) => number,
  base: string,
): Promise<readonly ShownGroup[]> {
  const fetched = await Promise.all(
    groups.map(async ({ kind, pages }) => {
      const first = pages.slice(0, most(kind)).map(async (page) => passagesOf(await page.data(), base));
      return {
        kind,
        count: pages.length,
        pages: namedFirst(await Promise.all(first), ({ isNamed }) => isNamed),
      };
    }),
  );
  return namedFirst(fetched, ({ pages: [first] }) => first?.isNamed === true);
}

function namedFirst<Item>(items: readonly Item[], isNamed: (item: Item) => boolean): readonly Item[] {
  return [...items.filter(isNamed), ...items.filter((item) => !isNamed(item))];
}

/** Shows more pages of a kind, which `option`, counted from 0, stood for. */
export type ShowMore = (kind: string, option: number) => void;

/** Draws groups of pages as the groups of a list box; `showMore` is called when a reader wants the rest of one. */
export function resultGroups(groups: readonly ShownGroup[], showMore: ShowMore): readonly HTMLElement[] {
  const drawn = groups.map((group, index) => resultGroup(group, `_search-kind-${index}`));
  const options = drawn.flatMap((group) => [...group.querySelectorAll<HTMLElement>('[role="option"]')]);
  for (const [index, option] of options.entries()) {
    option.id = `_search-option-${index}`;
    const { kind } = option.dataset;
    if (kind !== undefined) option.addEventListener('click', () => showMore(kind, index));
  }
  return drawn;
}

function resultGroup({ kind, count, pages }: ShownGroup, id: string): HTMLElement {
  const group = element('div', 'search-group');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', id);
  const name = element('div', 'search-kind', kind);
  name.append(' ', element('span', 'search-number', String(count)));
  name.id = id;
  name.setAttribute('role', 'presentation');
  group.append(name, ...pages.flatMap(optionsOfPage));
  if (count > pages.length) group.append(moreOption(kind, count - pages.length));
  return group;
}

function optionsOfPage(page: PagePassage): readonly HTMLElement[] {
  return [option(page, 'search-page'), ...page.parts.map((passage) => option(passage, 'search-part'))];
}

function option({ href, title, sentence }: Passage, name: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.className = name;
  link.append(
    ...[title, sentence].flatMap((pieces, index) =>
      textOf(pieces, index === 0 ? 'search-title' : 'search-sentence'),
    ),
  );
  return asOption(link);
}

function moreOption(kind: string, rest: number): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-more';
  button.dataset['kind'] = kind;
  button.textContent = rest === 1 ? 'Show 1 more page' : `Show more of ${rest} other pages`;
  return asOption(button);
}

function asOption(control: HTMLElement): HTMLElement {
  control.setAttribute('role', 'option');
  control.setAttribute('aria-selected', 'false');
  control.tabIndex = -1;
  return control;
}

/** Text never passes through the HTML parser: whatever a file of the book holds, it is shown as it is. */
function textOf(pieces: readonly Piece[], name: string): readonly HTMLElement[] {
  if (pieces.length === 0) return [];
  const line = element('span', name);
  line.append(...pieces.map(({ text, hit }) => (hit ? element('mark', '', text) : text)));
  return [line];
}

function element(tag: string, name: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  made.textContent = text;
  return made;
}
