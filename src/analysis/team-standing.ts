import type { Book, Experiment, Id, Initiative, Journey, Opportunity, Touchpoint } from '../book/book.ts';
import { type ExperimentState, stateOfExperiment } from './experiment-state.ts';
import { leanLineOf } from './lean-line.ts';
import { type LowStep, lowestSteps } from './lowest-steps.ts';
import { groundsOf } from './opportunity-grounds.ts';
import {
  byOpportunityScore,
  opportunityBand,
  type OpportunityScore,
  opportunityScore,
} from './opportunity-score.ts';
import { type PlacedRating, ratingsOf } from './ratings.ts';
import { type Review, reviewOf } from './review.ts';
import { usageOf } from './usage.ts';

/** How much room one segment sees for a touchpoint to become better. */
export interface TouchpointGap {
  readonly touchpoint: Touchpoint;
  readonly segment: Id<'segment'>;
  /** The rating with the highest score that this segment gave; never a mean of several. */
  readonly placed: PlacedRating;
  readonly score: OpportunityScore;
}

/** A touchpoint with the worst that each segment says of it. */
export interface TeamTouchpoint {
  readonly touchpoint: Touchpoint;
  /** One for each segment whose answers give a score: exact scores first, then the highest. */
  readonly gaps: readonly TouchpointGap[];
}

/** An experiment that is not decided. */
export interface OpenExperiment {
  readonly initiative: Initiative;
  readonly experiment: Experiment;
  /** Its place in the initiative, from 0. */
  readonly place: number;
  readonly state: Exclude<ExperimentState, 'decided'>;
}

/** What a team answers for, and how that stands. */
export interface TeamStanding {
  /** Its journeys, in the order of the book. */
  readonly journeys: readonly Journey[];
  /** Those of them that are not archived and whose review is overdue, or that have a cadence and no review. */
  readonly stale: readonly { readonly journey: Journey; readonly review: Review }[];
  /** The steps of its journeys that hurt most, at most five. */
  readonly lowest: readonly LowStep[];
  /** Its touchpoints, in the order of the book. */
  readonly touchpoints: readonly TeamTouchpoint[];
  /** The gaps of its touchpoints that are not served, at most five: exact scores first, then the highest. */
  readonly gaps: readonly TouchpointGap[];
  /** Opportunities that it answers for or that come from its journeys or touchpoints, and that no finished initiative took up. */
  readonly opportunities: readonly Opportunity[];
  /** Those of the initiatives it answers for that are not stopped. */
  readonly experiments: readonly OpenExperiment[];
  readonly initiatives: readonly Initiative[];
}

const most = 5;
const known = new WeakMap<Book, Map<string, TeamStanding>>();

/** What a team answers for, and how that stands as of a day; found once for each book, day and team. */
export function teamStanding(book: Book, team: Id<'team'>, asOf: string | undefined): TeamStanding {
  const found = known.get(book) ?? new Map<string, TeamStanding>();
  known.set(book, found);
  const key = `${asOf ?? ''} ${team}`;
  const standing = found.get(key) ?? standingOfTeam(book, team, asOf);
  found.set(key, standing);
  return standing;
}

function standingOfTeam(book: Book, team: Id<'team'>, asOf: string | undefined): TeamStanding {
  const journeys = usageOf(book).journeysByOwner.get(team) ?? [];
  const touchpoints = book.touchpoints
    .filter(({ owner }) => owner === team)
    .map((touchpoint) => ({ touchpoint, gaps: gapsOf(book, touchpoint) }));
  const initiatives = book.initiatives.filter(({ owner }) => owner === team);
  return {
    journeys,
    stale: journeys.flatMap((journey) => staleReview(book, journey, asOf)),
    lowest: lowestSteps({ journeys }, most),
    touchpoints,
    gaps: touchpoints
      .flatMap(({ gaps }) => gaps)
      .filter(({ score }) => opportunityBand(score.score) !== 'served')
      .sort((one, other) => byOpportunityScore(one.score, other.score))
      .slice(0, most),
    opportunities: openOpportunities(book, team),
    experiments: initiatives.flatMap((initiative) => openIn(initiative, asOf)),
    initiatives,
  };
}

function staleReview(book: Book, journey: Journey, asOf: string | undefined) {
  if (journey.status === 'archived') return [];
  const review = reviewOf(journey, book.settings, asOf);
  const cadence = journey.reviewEvery ?? book.settings.reviewEvery;
  const never = review.reviewed === undefined && cadence !== undefined;
  return review.overdue || never ? [{ journey, review }] : [];
}

function gapsOf(book: Book, touchpoint: Touchpoint): readonly TouchpointGap[] {
  const { rating: scale } = book.settings.scales;
  return ratingsOf(book, touchpoint)
    .flatMap(({ segment, ratings }) => {
      const scored = ratings.flatMap((placed) => {
        const score = opportunityScore(placed.rating.importance, placed.rating.satisfaction, scale);
        return score ? [{ touchpoint, segment, placed, score }] : [];
      });
      return scored.sort((one, other) => byOpportunityScore(one.score, other.score)).slice(0, 1);
    })
    .sort((one, other) => byOpportunityScore(one.score, other.score));
}

const opportunities = new WeakMap<Book, ReadonlyMap<string, readonly Opportunity[]>>();

/** The open opportunities of each team, found once for each book. */
function openOpportunities(book: Book, team: string): readonly Opportunity[] {
  let byTeam = opportunities.get(book);
  if (byTeam === undefined) {
    const { initiativesByOpportunity } = leanLineOf(book);
    const open = book.opportunities.filter(({ id }) =>
      (initiativesByOpportunity.get(id) ?? []).every(({ status }) => status !== 'done'),
    );
    const owners = ownersIn(book);
    const lists = new Map<string, Opportunity[]>();
    for (const opportunity of open)
      for (const owner of owners(opportunity)) {
        const list = lists.get(owner);
        if (list) list.push(opportunity);
        else lists.set(owner, [opportunity]);
      }
    byTeam = lists;
    opportunities.set(book, byTeam);
  }
  return byTeam.get(team) ?? [];
}

/** The teams an opportunity concerns: its own, and those of the journeys and touchpoints it comes from. */
function ownersIn(book: Book): (opportunity: Opportunity) => ReadonlySet<string> {
  const journeys = new Map(book.journeys.map(({ id, owner }) => [id, owner]));
  const touchpoints = new Map(book.touchpoints.map(({ id, owner }) => [id, owner]));
  return (opportunity) => {
    const { owner, from } = opportunity;
    const named = from.map(({ kind, id }) =>
      kind === 'journey' ? journeys.get(id) : kind === 'touchpoint' ? touchpoints.get(id) : undefined,
    );
    const met = groundsOf(book, opportunity).steps.flatMap(({ journey, step }) => [
      journey.owner,
      step.touchpoint === undefined ? undefined : touchpoints.get(step.touchpoint),
    ]);
    return new Set([owner, ...named, ...met].filter((one) => one !== undefined));
  };
}

function openIn(initiative: Initiative, asOf: string | undefined): readonly OpenExperiment[] {
  if (initiative.status === 'stopped') return [];
  return initiative.experiments.flatMap((experiment, place) => {
    const state = stateOfExperiment(experiment, asOf);
    return state === 'decided' ? [] : [{ initiative, experiment, place, state }];
  });
}
