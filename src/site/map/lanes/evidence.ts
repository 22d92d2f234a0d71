import { markup } from '../../../diagrams/markup.ts';
import type { Lane } from '../lane.ts';

/** The sources the step as a whole rests on. */
export const evidence: Lane = {
  id: 'evidence',
  name: 'Evidence',
  cell: (step, { known }) =>
    step.evidence.length === 0
      ? null
      : markup`<ul>${step.evidence.map((id) => markup`<li>${known.sources.get(id)?.title ?? id}</li>`)}</ul>`,
};
