import type { Step } from '../../../book/book.ts';
import type { Lookup } from '../../../book/lookup.ts';
import { markup } from '../../../diagrams/markup.ts';
import { pathOf } from '../../data/paths.ts';
import type { Lane } from '../lane.ts';

/** The moment of truth a step is; its rule runs through all lanes below. */
export const moment: Lane = {
  id: 'moment',
  name: 'Moment of truth',
  views: [],
  cell: ({ moment: id }, { known }) => {
    if (id === undefined) return null;
    return markup`<a href="${pathOf('framework', 'moments-of-truth')}#${id}">${titleOf(id, known)}</a>`;
  },
  words: ({ moment: id }, { known }) => (id === undefined ? [] : [{ text: titleOf(id, known) }]),
};

function titleOf(id: NonNullable<Step['moment']>, { frameworks }: Lookup): string {
  return frameworks.get('moments-of-truth')?.stages.find((stage) => stage.id === id)?.title ?? id;
}
