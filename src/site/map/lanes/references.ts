import type { Step } from '../../../book/book.ts';
import type { Lookup } from '../../../book/lookup.ts';
import { markup } from '../../../diagrams/markup.ts';
import type { Lane } from '../lane.ts';

type List = 'metrics' | 'opportunities' | 'initiatives';

/** A lane that lists the titles of what a step refers to. */
export function referencesLane(list: List, name: string): Lane {
  return {
    id: list,
    name,
    cell: (step, { known }) =>
      step[list].length === 0
        ? null
        : markup`<ul>${step[list].map((id) => markup`<li>${titleOf(known, list, id)}</li>`)}</ul>`,
  };
}

function titleOf(known: Lookup, list: List, id: Step[List][number]): string {
  return known[list].get(id)?.title ?? id;
}
