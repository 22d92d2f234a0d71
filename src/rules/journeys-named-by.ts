import type { Journey } from '../book/book.ts';

/** A journey that another one refers to, and where it does so. */
export interface NamedJourney {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** The other journeys a journey sends its readers to; what it replaces or is held against is no such place. */
export function journeysNamedBy(journey: Journey): readonly NamedJourney[] {
  const named: NamedJourney[] = [];
  const name = (id: string | undefined, ...path: NamedJourney['path']) => {
    if (id !== undefined && id !== journey.id) named.push({ id, path });
  };
  name(journey.parent, 'parent');
  for (const [place, id] of journey.related.entries()) name(id, 'related', place);
  for (const [phase, { steps }] of journey.phases.entries())
    for (const [place, step] of steps.entries()) {
      const { next, exits, journey: detail } = step;
      if (next === undefined && exits.length === 0 && detail === undefined) continue;
      const path = ['phases', phase, 'steps', place];
      for (const [item, one] of (next ?? []).entries())
        if (one.includes('#')) name(one.split('#')[0], ...path, 'next', item);
      for (const [item, { target }] of exits.entries())
        if (target?.kind === 'journey') name(target.id, ...path, 'exits', item, 'to');
      name(detail, ...path, 'journey');
    }
  return named;
}
