import type { Lane } from '../lane.ts';
import { linkedTitles, titleLines } from './references.ts';

/** The initiatives a step refers to. */
export const initiatives: Lane = {
  id: 'initiatives',
  name: 'Initiatives',
  views: ['evidence'],
  cell: (step, { known }) => linkedTitles(step.initiatives.flatMap((id) => known.initiatives.get(id) ?? [])),
  words: (step, { known }) => titleLines(step.initiatives.flatMap((id) => known.initiatives.get(id) ?? [])),
};
