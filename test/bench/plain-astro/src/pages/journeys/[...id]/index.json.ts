import { curvesOf, emotionOf, journeys, numberedSteps, type Journey } from '../../../data/book.ts';

export function getStaticPaths() {
  return journeys.map((journey) => ({ params: { id: journey.id }, props: { journey } }));
}

/** A journey as it was validated, with the curve of each segment. */
export function GET({ props: { journey } }: { props: { journey: Journey } }) {
  const curves = curvesOf(journey).map(({ segment }) => ({
    segment,
    points: numberedSteps(journey).map(({ step }) => emotionOf(step, segment) ?? null),
  }));
  return Response.json({ kind: 'journey', id: journey.id, document: journey.data, curves });
}
