import { count } from '../../../schema/data/figures.ts';
import type { TeamCounts } from '../../data/team-counts.ts';
import { severityCounts, severityCountsData } from './noticed.ts';

/** The fields of what a team answers for, in figures. */
export const teamCountsFields = {
  journeys: count.describe('How many journeys it owns'),
  touchpoints: count.describe('How many touchpoints it owns'),
  overdue: count.describe('How many of its journeys should have been reviewed by now'),
  opportunities: count.describe('How many open opportunities concern it'),
  experiments: count.describe('How many experiments of its initiatives are not decided'),
  findings: severityCounts.describe('How many findings there are in all that it answers for'),
};

/** What a team answers for, in figures. */
export function teamCountsData(counts: TeamCounts) {
  return { ...counts, findings: severityCountsData(counts.findings) };
}
