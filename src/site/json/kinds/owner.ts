import { z } from 'zod';
import { teamStanding } from '../../../analysis/team-standing.ts';
import { count, emotion } from '../../../schema/data/figures.ts';
import { date, ids } from '../../../schema/data/parts.ts';
import { team as document } from '../../../schema/data/touchpoints.ts';
import { mostOfPage } from '../../data/shown-findings.ts';
import { gravestFirst } from '../../../rules/finding-counts.ts';
import { teamCounts } from '../../data/team-counts.ts';
import { documentPages } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { noticed, noticedData } from '../parts/noticed.ts';
import { rated, ratedData } from '../parts/rated.ts';
import { review, reviewData } from '../parts/review.ts';
import { teamCountsData, teamCountsFields } from '../parts/team-counts.ts';

/** A team: what it answers for, and how that stands. */
export const owner = documentPages(
  'team',
  ({ teams }) => teams,
  'A team: the journeys and touchpoints it answers for, and how they stand.',
  {
    ...dated,
    document: document.describe('The team'),
    counts: z.strictObject(teamCountsFields).describe('What it answers for, in figures'),
    journeys: ids.describe('The ids of the journeys it owns'),
    touchpoints: ids.describe('The ids of the touchpoints it owns'),
    stale: z
      .array(
        z.strictObject({
          journey: z.string().describe('The id of the journey'),
          review: review.describe('When it was last reviewed, and should have been again'),
        }),
      )
      .describe('Its journeys whose review is overdue, or that should have been reviewed and never were'),
    lowest: z
      .array(
        z.strictObject({
          journey: z.string().describe('The id of the journey'),
          step: z.string().describe('The id of the step'),
          segment: z
            .string()
            .nullable()
            .describe('The segment that feels so; null where the journey names none'),
          emotion: emotion.describe('What it feels, below zero'),
        }),
      )
      .describe('Where its live current journeys hurt most, the lowest first, at most five'),
    worst: z
      .array(rated)
      .describe('Of each of its touchpoints the rating with the highest score that each segment gave'),
    gaps: z
      .array(rated)
      .describe('Those of them that are not served, exact scores first, then the highest, at most five'),
    opportunities: ids.describe(
      'The open opportunities that it owns or that come from its journeys and touchpoints',
    ),
    experiments: z
      .array(
        z.strictObject({
          initiative: z.string().describe('The id of the initiative'),
          place: count.describe('The place of the experiment in it, from 0'),
          state: z
            .enum(['planned', 'open', 'measured', 'overdue'])
            .describe(
              'Not begun, without a result, measured and not decided, or past its end and not decided',
            ),
          to: date.nullable().describe('The day it is to be decided on; null where none is named'),
        }),
      )
      .describe('The experiments of its initiatives that are not decided'),
    initiatives: ids.describe('The initiatives it owns'),
    findings: z
      .array(noticed)
      .describe(`What the rules notice in all that it answers for, the gravest first, at most ${mostOfPage}`),
  },
  (one, from) => {
    const { book, findings, history } = from;
    const standing = teamStanding(book, one.id, history.asOf);
    return {
      ...asOfIn(from),
      document: one,
      counts: teamCountsData(teamCounts(from, one)),
      journeys: standing.journeys.map(({ id }) => id),
      touchpoints: standing.touchpoints.map(({ touchpoint }) => touchpoint.id),
      stale: standing.stale.map(({ journey }) => ({
        journey: journey.id,
        review: reviewData(journey, from),
      })),
      lowest: standing.lowest.map(({ journey, step, segment = null, emotion: felt }) => ({
        journey: journey.id,
        step: step.id,
        segment,
        emotion: felt,
      })),
      worst: standing.touchpoints.flatMap(({ touchpoint, gaps }) =>
        gaps.map(({ placed }) => ratedData(touchpoint.id, placed, from)),
      ),
      gaps: standing.gaps.map(({ touchpoint, placed }) => ratedData(touchpoint.id, placed, from)),
      opportunities: standing.opportunities.map(({ id }) => id),
      experiments: standing.experiments.map(({ initiative, place, state, experiment }) => ({
        initiative: initiative.id,
        place,
        state,
        to: experiment.to ?? null,
      })),
      initiatives: standing.initiatives.map(({ id }) => id),
      findings: gravestFirst(findings.ownedBy(one.id))
        .slice(0, mostOfPage)
        .map((finding) => noticedData(finding, from)),
    };
  },
);
