import {
  anchorOf,
  comparableJourneys,
  curvesOf,
  emotionOf,
  numberedSteps,
  type Journey,
} from '../../../data/book.ts';

export function getStaticPaths() {
  return comparableJourneys.map((journey) => ({ params: { id: journey.id }, props: { journey } }));
}

/** What each segment feels at each step of a journey. */
export function GET({ props: { journey } }: { props: { journey: Journey } }) {
  const segments = curvesOf(journey).map(({ segment }) => segment);
  const steps = numberedSteps(journey).map(({ step }) => ({
    step: anchorOf(step),
    emotions: segments.map((segment) => emotionOf(step, segment) ?? null),
  }));
  return Response.json({ kind: 'comparison', journey: journey.id, segments, steps });
}
