import { opportunitiesAt } from '../../../analysis/opportunity-grounds.ts';
import type { Lane } from '../lane.ts';
import { linkedTitles, titleLines } from './references.ts';

/** The opportunities that come from a step, whether it names them or they name it. */
export const opportunities: Lane = {
  id: 'opportunities',
  name: 'Opportunities',
  views: ['evidence'],
  cell: (step, { book, journey }) => linkedTitles(opportunitiesAt(book, journey.id, step.id)),
  words: (step, { book, journey }) => titleLines(opportunitiesAt(book, journey.id, step.id)),
};
