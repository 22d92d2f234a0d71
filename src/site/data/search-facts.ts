import { touchpointsOf } from '../../analysis/ground-scores.ts';
import { segmentsHelped } from '../../analysis/opportunity-grounds.ts';
import type { Book, Initiative, Journey, Opportunity, Step } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';

/** What a reader can narrow a search by, in words as the site shows them. */
export interface SearchFacts {
  readonly kind: string;
  readonly segment?: readonly string[];
  readonly touchpoint?: readonly string[];
  readonly channel?: readonly string[];
  readonly stage?: readonly string[];
  readonly owner?: readonly string[];
  readonly status?: readonly string[];
}

/** The facts as pairs, one for each value. */
export function searchFilters(facts: SearchFacts | undefined): readonly { name: string; value: string }[] {
  if (facts === undefined) return [];
  const { kind, ...lists } = facts;
  const pairs = Object.entries<readonly string[] | undefined>(lists).flatMap(([name, values]) =>
    (values ?? []).map((value) => ({ name, value })),
  );
  return [{ name: 'kind', value: kind }, ...pairs];
}

/** What a journey can be found by. */
export function factsOfJourney(book: Book, journey: Journey): SearchFacts {
  const known = lookup(book);
  const steps = journey.phases.flatMap((phase) => phase.steps);
  const stages = known.frameworks.get(journey.framework)?.stages ?? [];
  const title = (list: 'segments' | 'touchpoints' | 'channels' | 'teams', id: string) =>
    known[list].get(id)?.title ?? id;
  const used = (field: 'touchpoint' | 'channel') => distinct(steps.map((step: Step) => step[field]));
  return {
    kind: 'Journey',
    segment: journey.segments.map((id) => title('segments', id)),
    touchpoint: used('touchpoint').map((id) => title('touchpoints', id)),
    channel: used('channel').map((id) => title('channels', id)),
    stage: distinct(journey.phases.map((phase) => stages.find(({ id }) => id === phase.stage)?.title)),
    owner: journey.owner === undefined ? [] : [title('teams', journey.owner)],
    status: [journey.state === 'future' ? 'future' : journey.status],
  };
}

/** What an opportunity can be found by: whom it would help, and where. */
export function factsOfOpportunity(book: Book, opportunity: Opportunity): SearchFacts {
  const { segments, teams } = lookup(book);
  const { owner } = opportunity;
  return {
    kind: 'Opportunity',
    segment: segmentsHelped(book, opportunity).map((id) => segments.get(id)?.title ?? id),
    touchpoint: touchpointTitles(book, [opportunity]),
    owner: distinct([owner && teams.get(owner)?.title]),
  };
}

/** What an initiative can be found by: its status, and what its opportunities can be found by. */
export function factsOfInitiative(book: Book, initiative: Initiative): SearchFacts {
  const { opportunities, segments, teams } = lookup(book);
  const taken = initiative.opportunities.flatMap((id) => opportunities.get(id) ?? []);
  const { owner, status } = initiative;
  return {
    kind: 'Initiative',
    segment: distinct(taken.flatMap((one) => segmentsHelped(book, one))).map(
      (id) => segments.get(id)?.title ?? id,
    ),
    touchpoint: touchpointTitles(book, taken),
    owner: distinct([owner && teams.get(owner)?.title]),
    status: [status],
  };
}

function touchpointTitles(book: Book, opportunities: readonly Opportunity[]): readonly string[] {
  const { touchpoints } = lookup(book);
  const ids = opportunities.flatMap((one) => [...touchpointsOf(book, one).keys()]);
  return distinct(ids).map((id) => touchpoints.get(id)?.title ?? id);
}

/** Each value once, in the order of its first appearance; what is absent is left out. */
export function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
