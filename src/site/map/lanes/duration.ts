import type { Step } from '../../../book/book.ts';
import { markup } from '../../../diagrams/markup.ts';
import type { Lane } from '../lane.ts';

/** How long the step takes. */
export const duration: Lane = {
  id: 'duration',
  name: 'Duration',
  views: ['blueprint'],
  cell: ({ duration: length }) => (length === undefined ? null : markup`${inWords(length)}`),
  words: ({ duration: length }) => (length === undefined ? [] : [{ text: inWords(length) }]),
};

function inWords({ amount, unit }: NonNullable<Step['duration']>): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
