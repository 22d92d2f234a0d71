import type { Fragment } from './pagefind.ts';
import type { Range, Words } from './sentence.ts';

/** A stretch of a page. */
export interface Section {
  /** The id of the heading it is under; absent where it belongs to the page at large. */
  readonly id?: string;
  /** The words it begins with; empty where it has no heading. */
  readonly title: string;
  readonly range: Range;
}

/** A page as its sections: a heading with an id begins one, any other block with an id returns to the page. */
export function sectionsOf({ anchors, meta }: Fragment, { list }: Words): readonly Section[] {
  const starts = anchors.flatMap(({ element, id, text, location }) => {
    const title = text?.trim() ?? '';
    if (/^h[2-6]$/.test(element)) return title === '' ? [] : [{ id, title, location }];
    return isBlock(element) && location > 0 ? [{ title: '', location }] : [];
  });
  const all = [
    { title: meta['title'] ?? '', location: 0 },
    ...starts.toSorted((one, other) => one.location - other.location),
  ];
  return all
    .map(({ location, ...section }, index) => ({
      ...section,
      range: { from: location, to: all[index + 1]?.location ?? list.length },
    }))
    .filter(({ range }) => range.to > range.from);
}

function isBlock(element: string): boolean {
  return ['div', 'section', 'article', 'aside'].includes(element);
}
