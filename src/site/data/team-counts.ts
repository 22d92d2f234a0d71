import { teamStanding } from '../../analysis/team-standing.ts';
import type { Team } from '../../book/book.ts';
import { countsOf, type SeverityCounts } from '../../rules/finding-counts.ts';
import type { Site } from './site.ts';

/** What a team answers for, in figures. */
export interface TeamCounts {
  readonly journeys: number;
  readonly touchpoints: number;
  readonly findings: SeverityCounts;
  /** Journeys whose review is overdue, or that should have had one. */
  readonly overdue: number;
  readonly opportunities: number;
  readonly experiments: number;
}

/** The figures of a team. */
export function teamCounts(
  { book, findings, history }: Pick<Site, 'book' | 'findings' | 'history'>,
  { id }: Pick<Team, 'id'>,
): TeamCounts {
  const { journeys, touchpoints, stale, opportunities, experiments } = teamStanding(book, id, history.asOf);
  return {
    journeys: journeys.length,
    touchpoints: touchpoints.length,
    findings: countsOf(findings.ownedBy(id)),
    overdue: stale.length,
    opportunities: opportunities.length,
    experiments: experiments.length,
  };
}

/** One figure of a team, with its noun as the figure asks, and the anchor of what it counts on the page of the team. */
export interface TeamFigure {
  readonly count: number;
  readonly noun: string;
  readonly anchor: string;
}

/** The figures of a team in the order in which they are read; what there is nothing of is left out. */
export function teamFigures(counts: TeamCounts): readonly TeamFigure[] {
  const { error, warning, info } = counts.findings;
  const figures: readonly (readonly [number, string, string, string])[] = [
    [counts.journeys, 'journey', 'journeys', '_journeys'],
    [counts.touchpoints, 'touchpoint', 'touchpoints', '_touchpoints'],
    [counts.overdue, 'review overdue', 'reviews overdue', '_reviews'],
    [counts.opportunities, 'open opportunity', 'open opportunities', '_opportunities'],
    [counts.experiments, 'undecided experiment', 'undecided experiments', '_experiments'],
    [error + warning + info, 'finding', 'findings', '_findings'],
  ];
  return figures.flatMap(([count, one, many, anchor]) =>
    count === 0 ? [] : [{ count, noun: count === 1 ? one : many, anchor }],
  );
}
