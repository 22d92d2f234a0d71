import type { PagedKind } from './paths.ts';

/**
 * What a document of a kind is, in a sentence: what its page begins with where its author has written nothing that
 * says what the reader is looking at. The page of a framework always says it; prose says it by itself.
 */
export const whatItIs = {
  journey: 'A journey is a segment’s path to one goal, seen from the customer’s side.',
  segment: 'A segment is a group of customers with the same why, how and situation.',
  touchpoint: 'A touchpoint is where customer and organisation, or anyone speaking about it, meet.',
  channel: 'A channel is the medium a touchpoint lives in.',
  source: 'A source is where knowledge comes from: what rests on it is only as good as it is.',
  metric: 'A metric is something measured over time, always by the same method.',
  goal: 'A goal says where the organisation wants to be, and so which work is worth keeping.',
  opportunity: 'An opportunity is a change worth considering, tied to the pains or gaps that justify it.',
  initiative:
    'An initiative is work that is proposed, under way or ended, and earns its keep by serving a goal.',
  team: 'An owner is a team that answers for journeys and touchpoints.',
} as const satisfies Record<Exclude<PagedKind, 'framework' | 'page'>, string>;
