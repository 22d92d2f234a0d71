import type { Book, BookFramework, Journey, Origin, Step } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { placementOf } from '../lens.ts';
import { noneOrOne } from '../none-or-one.ts';
import type { Fact } from './fact.ts';

/** One fact for each step: that customers take it. Its segments are those of its journey and those its emotions name. */
export function stepFacts(book: Book, framework: BookFramework): readonly Fact[] {
  return eachStep(book, framework, ({ journey, step, at, origin }) => {
    const named = typeof step.emotion === 'object' ? Object.keys(step.emotion) : [];
    return [
      {
        at: { ...at, segment: [...new Set([...journey.segments, ...named])] },
        value: 1,
        unit: 'count',
        subject: { kind: 'journey', id: journey.id, step: step.id },
        inputs: [{ what: step.title, value: 1, origin }],
        warnings: [],
      },
    ];
  });
}

/**
 * One fact for each emotion of each segment at each step, −2 to 2. A number for everyone is one for each segment of the
 * journey; in a journey without segments it belongs to none.
 */
export function emotionFacts(book: Book, framework: BookFramework): readonly Fact[] {
  return eachStep(book, framework, ({ journey, step, at, origin }) => {
    const fact = (value: number, segments: readonly string[], path: readonly string[]): Fact => ({
      at: { ...at, segment: segments },
      value,
      unit: 'emotion',
      subject: { kind: 'journey', id: journey.id, step: step.id },
      inputs: [
        { what: step.title, value, origin: { ...origin, path: [...origin.path, 'emotion', ...path] } },
      ],
      warnings: [],
    });
    const { emotion } = step;
    if (emotion === undefined) return [];
    if (typeof emotion === 'object')
      return Object.entries(emotion).map(([segment, value]) => fact(value, [segment], [segment]));
    return journey.segments.length === 0
      ? [fact(emotion, [], [])]
      : journey.segments.map((segment) => fact(emotion, [segment], []));
  });
}

interface PlacedStep {
  readonly journey: Journey;
  readonly step: Step;
  /** Its places on all axes but that of segments. */
  readonly at: Fact['at'];
  readonly origin: Extract<Origin, { readonly path: unknown }>;
}

function eachStep(
  book: Book,
  framework: BookFramework,
  factsOf: (step: PlacedStep) => readonly Fact[],
): readonly Fact[] {
  return book.journeys.flatMap((journey) =>
    journey.phases.flatMap((phase, place) =>
      phase.steps.flatMap((step, number) => {
        const { stage } = placementOf(book, { journey, phase, step }, framework);
        const touchpoint =
          step.touchpoint === undefined ? undefined : lookup(book).touchpoints.get(step.touchpoint);
        const at = {
          touchpoint: noneOrOne(step.touchpoint),
          stage: noneOrOne(stage),
          channel: noneOrOne(step.channel),
          journey: [journey.id],
          moment: noneOrOne(step.moment),
          // Who answers for a step: its own owner, else that of its touchpoint, else that of its journey.
          owner: noneOrOne(step.owner ?? touchpoint?.owner ?? journey.owner),
          role: touchpoint?.role ?? [],
          media: noneOrOne(touchpoint?.media),
          status: [journey.status],
        };
        const origin = { file: journey.file, path: ['phases', place, 'steps', number] };
        return factsOf({ journey, step, at, origin });
      }),
    ),
  );
}
