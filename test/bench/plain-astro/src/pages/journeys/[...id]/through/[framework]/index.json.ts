import { anchorOf, journeys, numberedSteps, type Journey } from '../../../../../data/book.ts';
import { lenses, stepsThrough } from '../../../../../data/lenses.ts';

interface Props {
  journey: Journey;
  lens: (typeof lenses)[number];
}

export function getStaticPaths() {
  return journeys.flatMap((journey) =>
    lenses.map((lens) => ({ params: { id: journey.id, framework: lens.id }, props: { journey, lens } })),
  );
}

/** Which steps of a journey fall into which stage of a framework, and which into none. */
export function GET({ props: { journey, lens } }: { props: Props }) {
  const steps = stepsThrough(lens, numberedSteps(journey));
  const idsIn = (stage: string | undefined) => (steps.get(stage) ?? []).map(({ step }) => anchorOf(step));
  return Response.json({
    kind: 'journey-lens',
    journey: journey.id,
    framework: lens.id,
    stages: lens.stages.map(({ id }) => ({ stage: id, steps: idsIn(id) })),
    outside: idsIn(undefined),
  });
}
