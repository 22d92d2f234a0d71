import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lens, type JourneyLens } from '../../src/analysis/lens.ts';
import type { Book, BookFramework, Journey, Phase, Step } from '../../src/book/book.ts';
import { lookup } from '../../src/book/lookup.ts';
import { momentOfTruth } from '../../src/schema/journey.ts';
import { journeyIn, tinyBook } from '../tiny-book.ts';

const book = await tinyBook({
  'content/frameworks/our-way.yaml':
    'title: Our way\nstages:\n  - { id: before, title: Before, covers: [before-need, explore, decide, buy] }\n  - { id: after, title: After, covers: [receive, use, share] }\n',
  'journeys/booking.yaml': `
    title: Booking
    phases:
      - stage: engage
        title: The idea
        steps:
          - Look
          - { title: Compare, moment: zmot }
      - stage: purchase
        steps:
          - Pay
          - { title: Brag, stages: { moments-of-truth: umot } }
      - stage: use
        steps: { title: Stay, moment: smot }
      - stage: complete
        steps: Come back
    `,
});

function frameworkOf(of: Book, id: string): BookFramework {
  const framework = lookup(of).frameworks.get(id);
  if (framework === undefined) throw new Error(`The book has no framework ${id}.`);
  return framework;
}

/** A lens in brief: each stage and the outside with the steps in it, by place, id, phase and how they came there. */
const brief = ({ stages, outside }: JourneyLens) => ({
  stages: Object.fromEntries(
    stages.map(({ stage, steps }) => [
      stage.id,
      steps.map(({ place, step, phase, by }) => `${place} ${step.id} of ${phase.title} by ${by}`),
    ]),
  ),
  outside: outside.map(
    ({ place, step, phase, among }) =>
      `${place} ${step.id} of ${phase.title}: ${among.map(({ id }) => id).join(', ')}`,
  ),
});

const through = (framework: string) => lens(book, journeyIn(book, 'booking'), frameworkOf(book, framework));

test('steps fall into the stages of a lens by their author’s word, their moment or their phase, or outside', () => {
  expect(brief(through('moments-of-truth'))).toEqual({
    stages: {
      stimulus: [],
      zmot: ['2 compare of The idea by moment'],
      fmot: ['3 pay of Purchase by phase'],
      smot: ['5 stay of Use by moment'],
      umot: ['4 brag of Purchase by author'],
    },
    outside: ['1 look of The idea: stimulus, zmot, fmot', '6 come-back of Complete: '],
  });
});

test('a book’s own framework is a lens like a shipped one', () => {
  expect(brief(through('our-way'))).toEqual({
    stages: {
      before: [
        '1 look of The idea by phase',
        '2 compare of The idea by phase',
        '3 pay of Purchase by phase',
        '4 brag of Purchase by phase',
      ],
      after: ['5 stay of Use by phase'],
    },
    outside: ['6 come-back of Complete: '],
  });
});

test('a journey whose framework is not in the book lies outside every lens', () => {
  const without = { ...book, frameworks: book.frameworks.filter(({ id }) => id !== 'five-phase') };
  const seen = lens(without, journeyIn(book, 'booking'), frameworkOf(book, 'race'));
  expect(seen.stages.flatMap(({ steps }) => steps)).toEqual([]);
  expect(seen.outside.map(({ step }) => step.id)).toEqual([
    'look',
    'compare',
    'pay',
    'brag',
    'stay',
    'come-back',
  ]);
});

/** A journey in some framework of the book, whose author says of some steps where they fall in another one. */
const anyJourney = fc.constantFrom(...book.frameworks).chain((framework) => {
  const others = book.frameworks.filter(({ id }) => id !== framework.id);
  const word = fc
    .constantFrom(...others)
    .chain(({ id, stages }) => fc.constantFrom(...stages).map((stage) => ({ [id]: stage.id })));
  const step = fc.record({
    moment: fc.option(fc.constantFrom(...momentOfTruth.options), { nil: undefined }),
    stages: fc.oneof(fc.constant({}), word),
  });
  const phase = fc.record({
    stage: fc.constantFrom(...framework.stages.map(({ id }) => id)),
    steps: fc.array(step, { maxLength: 5 }),
  });
  return fc.array(phase, { maxLength: 6 }).map((phases) => journeyOf(framework.id, phases));
});

interface Drawn {
  readonly stage: string;
  readonly steps: readonly {
    readonly moment: Step['moment'] | undefined;
    readonly stages: Readonly<Record<string, string>>;
  }[];
}

function journeyOf(framework: string, phases: readonly Drawn[]): Journey {
  const [model] = journeyIn(book, 'booking').phases;
  const [plain] = model?.steps ?? [];
  if (model === undefined || plain === undefined) throw new Error('The book lacks what this test needs.');
  const made = phases.map(({ stage, steps }, number): Phase => ({
    ...model,
    id: `phase-${number}`,
    stage,
    steps: steps.map(({ moment, stages }, place) => ({
      ...plain,
      id: `step-${number}-${place}`,
      stages,
      ...(moment && { moment }),
    })),
  }));
  return { ...journeyIn(book, 'booking'), framework, phases: made };
}

const stepIds = ({ phases }: Journey) => phases.flatMap(({ steps }) => steps.map(({ id }) => id));

test('through any lens every step of any journey stands exactly once, in its order', () => {
  fc.assert(
    fc.property(anyJourney, fc.constantFrom(...book.frameworks), (journey, framework) => {
      const seen = lens(book, journey, framework);
      const groups = [...seen.stages.map(({ steps }) => steps), seen.outside];
      const all = groups.flat().toSorted((one, other) => one.place - other.place);
      expect(all.map(({ step }) => step.id)).toEqual(stepIds(journey));
      expect(all.map(({ place }) => place)).toEqual(all.map((_, index) => index + 1));
      expect(seen.count).toBe(all.length);
      expect(seen.stages.map(({ stage }) => stage)).toEqual(framework.stages);
      for (const group of groups) {
        expect(group).toEqual(group.toSorted((one, other) => one.place - other.place));
      }
    }),
  );
});

test('the lens through a journey’s own framework is the journey itself', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const seen = lens(book, journey, frameworkOf(book, journey.framework));
      expect(seen.outside).toEqual([]);
      expect(seen.stages.map(({ stage, steps }) => [stage.id, steps.map(({ step }) => step)])).toEqual(
        seen.framework.stages.map(({ id }) => [
          id,
          journey.phases.filter(({ stage }) => stage === id).flatMap(({ steps }) => steps),
        ]),
      );
      expect(new Set(seen.stages.flatMap(({ steps }) => steps.map(({ by }) => by)))).toEqual(
        new Set(stepIds(journey).length > 0 ? ['framework'] : []),
      );
    }),
  );
});
