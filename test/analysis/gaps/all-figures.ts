import { atlas } from '../../../src/analysis/atlas.ts';
import { stateOfExperiment } from '../../../src/analysis/experiment-state.ts';
import { longTail } from '../../../src/analysis/long-tail.ts';
import { lowestSteps } from '../../../src/analysis/lowest-steps.ts';
import { stateOf } from '../../../src/analysis/metric-state.ts';
import { momentsCoverage } from '../../../src/analysis/moments-coverage.ts';
import { rankedOpportunities } from '../../../src/analysis/ranked-opportunities.ts';
import { numberOfScore } from '../../../src/analysis/ratings.ts';
import {
  reportOf,
  type Report,
  type ReportedEvidence,
  type ReportedJourney,
} from '../../../src/analysis/report.ts';
import { rounded } from '../../../src/analysis/rounded.ts';
import { comparableJourneys, compareSegments } from '../../../src/analysis/segment-comparison.ts';
import { segmentGaps } from '../../../src/analysis/segment-gaps.ts';
import { segmentSuffering } from '../../../src/analysis/segment-suffering.ts';
import { segmentValues } from '../../../src/analysis/segment-values.ts';
import { touchpointFindings } from '../../../src/analysis/touchpoint-findings.ts';
import { touchpointMatrix } from '../../../src/analysis/touchpoint-matrix.ts';
import type { Book, Segment } from '../../../src/book/book.ts';
import { lookup } from '../../../src/book/lookup.ts';
import { mermaidJourneyOf } from '../../../src/diagrams/mermaid/of-journey.ts';
import type { Score } from '../../../src/schema/scalars.ts';
import { figures } from './figures.ts';

/** The day as of which things are old. */
const asOf = '2026-11-22';

/**
 * Everything the analyses make of a book, by paths that name what a figure is about, so that one that goes moves no
 * other along. Ranks are left out: they say where something stands among others.
 */
export function allFigures(book: Book): ReadonlyMap<string, unknown> {
  const { trim, journeys, evidence, ...report } = withoutInputs(reportOf(book, { asOf }));
  return figures({
    report: {
      ...report,
      journeys: keyed(Object.entries(journeys), ([id, journey]) => [id, withKeyedDeviations(journey)]),
    },
    claims: claimsIn(evidence),
    trim: keyed(trim, ({ kind, id, because }) => [`${kind}:${id}`, because]),
    mermaid: keyed(book.journeys, (journey) => [journey.id, JSON.stringify(mermaidJourneyOf(book, journey))]),
    ...alongJourneys(book),
    segments: keyed(book.segments, (segment) => [segment.id, ofSegment(book, segment)]),
    findings: keyed(book.touchpoints, (touchpoint) => [
      touchpoint.id,
      keyed(touchpointFindings(book, touchpoint), (finding, place) => [
        `${finding.kind}-${place}`,
        { ...finding, inputs: undefined },
      ]),
    ]),
    opportunities: keyed(rankedOpportunities(book), ({ opportunity, rice, best, missing }) => [
      opportunity.id,
      { rice: rice.value, best: best?.score ?? null, missing },
    ]),
    metrics: keyed(book.metrics, (metric) => [metric.id, stateOf(metric, asOf)]),
    experiments: keyed(book.initiatives, ({ id, experiments }) => [
      id,
      experiments.map((experiment) => stateOfExperiment(experiment, asOf)),
    ]),
  });
}

/** What a figure was made from moves with whatever is taken away: that is no other figure. */
function withoutInputs(report: Report): Report {
  return JSON.parse(
    JSON.stringify(report, (name, value: unknown) => (name === 'inputs' ? undefined : value)),
  ) as Report;
}

/** A difference is named by what it is about: where it stands among others depends on those. */
function withKeyedDeviations({ deviations, ...journey }: ReportedJourney): object {
  if (deviations === undefined) return journey;
  const steps = keyed(deviations.steps, ({ differences, ...step }) => [
    step.planned?.step ?? `${step.actual?.step ?? ''} (added)`,
    { ...step, differences: keyed(differences, (one) => [`${one.what}:${one.segment ?? 'all'}`, one]) },
  ]);
  return { ...journey, deviations: { ...deviations, steps } };
}

function claimsIn({ claims: { all, stale, ...bases } }: ReportedEvidence): object {
  const shares =
    all === 0 ? null : keyed(Object.entries(bases), ([basis, count]) => [basis, rounded(count / all)]);
  return { all, stale, shares };
}

function alongJourneys(book: Book): object {
  const framework = lookup(book).frameworks.get(book.settings.framework);
  return {
    matrix: keyed(
      framework ? touchpointMatrix(book, framework).rows : [],
      ({ touchpoint, cells, outside }) => [
        touchpoint.id,
        [...cells, outside].map((cell) => ({ steps: cell?.steps.length, lowest: cell?.lowest ?? null })),
      ],
    ),
    atlas: keyed(
      atlas(book, true).flatMap(({ rows }) => rows),
      ({ journey, cells }) => [journey.id, cells.map((cell) => cell?.lowest ?? null)],
    ),
    lowest: keyed(lowestSteps(book, Infinity), ({ journey, segment, emotion }) => [
      `${journey.id}:${segment ?? 'all'}`,
      emotion,
    ]),
    comparisons: keyed(comparableJourneys(book), (journey) => {
      const { segments, steps } = compareSegments(book, journey);
      const felt = (emotions: readonly (number | null)[]) =>
        keyed(segments, ({ segment }, place) => [segment, emotions[place] ?? null]);
      return [
        journey.id,
        keyed(steps, ({ step, emotions, spread }) => [step.id, { ...felt(emotions), apart: spread }]),
      ];
    }),
    longTail: longTail(book).after,
    moments: keyed(momentsCoverage(book), ({ moment, steps }) => [moment, steps.length]),
  };
}

function ofSegment(book: Book, segment: Segment): object {
  const { share, mean } = segmentValues(book, segment.id);
  const valued = [...share, ...mean].flatMap(({ stage, touchpoints }) =>
    touchpoints.map(({ touchpoint, placed: { rating, origin } }) => ({ stage, touchpoint, rating, origin })),
  );
  const number = (score: Score | undefined) => score && numberOfScore(score);
  const { steps } = segmentSuffering(book, segment.id);
  const { questions, journeys, touchpoints } = segmentGaps(book, segment);
  return {
    values: keyed(valued, ({ stage, touchpoint, rating, origin }) => [
      `${touchpoint.id}:${stage?.id ?? ''}:${origin.path.join('.')}`,
      { importance: number(rating.importance), satisfaction: number(rating.satisfaction) },
    ]),
    suffering: keyed(steps, ({ journey, step, emotion }) => [`${journey.id}#${step.id}`, emotion]),
    unknown: {
      questions,
      journeys: journeys.map(({ id }) => id),
      touchpoints: touchpoints.map(({ id }) => id),
    },
  };
}

function keyed<Item>(
  items: readonly Item[],
  entry: (item: Item, place: number) => readonly [string, unknown],
): object {
  return Object.fromEntries(items.map(entry));
}
