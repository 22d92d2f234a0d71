import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Emotion } from '../../../src/book/book.ts';
import { mermaidJourneyOf } from '../../../src/diagrams/mermaid/of-journey.ts';
import { tinyJourney } from '../../tiny-book.ts';

const segments = {
  'content/book.yaml': 'segments: [solo-hikers]',
  'content/segments/families.yaml': 'title: Young families',
};

/** What Mermaid is told of a journey, written as YAML, that young families and solo hikers may take. */
async function mermaidOf(yaml: string) {
  const { book, journey } = await tinyJourney(yaml, segments);
  return mermaidJourneyOf(book, journey);
}

test('phases are sections, steps are tasks and the segments are actors with their titles', async () => {
  const mermaid = await mermaidOf(`
    title: Booking a cabin
    summary: From the first idea to the key in hand.
    segments: [families, solo-hikers]
    phases:
      - { stage: engage, steps: { title: I look, emotion: 1 } }
      - { stage: purchase, title: Paying, steps: { title: I pay, emotion: -2 } }
    `);
  expect(mermaid).toEqual({
    title: 'Booking a cabin',
    description: 'From the first idea to the key in hand.',
    sections: [
      { title: 'Engage', tasks: [{ title: 'I look', score: 4, actors: ['Young families', 'Solo hikers'] }] },
      { title: 'Paying', tasks: [{ title: 'I pay', score: 1, actors: ['Young families', 'Solo hikers'] }] },
    ],
  });
});

test.each([
  [-2, 1],
  [-1.51, 1],
  [-1.5, 2],
  [-1, 2],
  [-0.51, 2],
  [-0.5, 3],
  [0, 3],
  [0.49, 3],
  [0.5, 4],
  [1, 4],
  [1.49, 4],
  [1.5, 5],
  [2, 5],
])('an emotion of %d is the score %d: emotion + 3, rounded half up', async (emotion, score) => {
  const mermaid = await mermaidOf(`
    title: Booking a cabin
    phases: { stage: engage, steps: { title: I look, emotion: ${emotion} } }
    `);
  expect(mermaid?.sections).toEqual([{ title: 'Engage', tasks: [{ title: 'I look', score, actors: [] }] }]);
});

test('segments that feel differently have a task for each score, those that score the same share one', async () => {
  const mermaid = await mermaidOf(`
    title: Booking a cabin
    phases:
      - stage: engage
        steps:
          - { title: I look, emotion: { solo-hikers: -1, families: 2 } }
          - { title: I ask, emotion: { solo-hikers: 1.5, families: 2 } }
          - { title: I pay, emotion: { families: 0 } }
    `);
  expect(mermaid?.sections).toEqual([
    {
      title: 'Engage',
      tasks: [
        { title: 'I look', score: 2, actors: ['Solo hikers'] },
        { title: 'I look', score: 5, actors: ['Young families'] },
        { title: 'I ask', score: 5, actors: ['Solo hikers', 'Young families'] },
        { title: 'I pay', score: 3, actors: ['Young families'] },
      ],
    },
  ]);
});

test('a step whose emotion nobody knows is left out and named; a phase of such steps has no section', async () => {
  const mermaid = await mermaidOf(`
    title: Booking a cabin
    summary: How it goes.
    phases:
      - { stage: engage, steps: [An idea, { title: I look, emotion: 0 }, I compare] }
      - { stage: purchase, steps: I pay }
    `);
  expect(mermaid).toEqual({
    title: 'Booking a cabin',
    description: 'How it goes. Not drawn, because no emotion is known: An idea; I compare; I pay.',
    sections: [{ title: 'Engage', tasks: [{ title: 'I look', score: 3, actors: [] }] }],
  });
});

test('a journey without a summary is described by its title', async () => {
  const mermaid = await mermaidOf(`
    title: Booking a cabin
    phases: { stage: engage, steps: { title: I look, emotion: 0 } }
    `);
  expect(mermaid?.description).toBe('Booking a cabin');
});

test('a journey none of whose emotions is known cannot be drawn', async () => {
  expect(
    await mermaidOf(`
    title: Booking a cabin
    phases: { stage: engage, steps: [I look, { title: I ask, emotion: {} }] }
    `),
  ).toBeUndefined();
});

const { book, journey } = await tinyJourney(
  'title: A\nphases: { stage: engage, steps: { title: I look, emotion: 0 } }',
  segments,
);

/** The scores of a step at which customers feel so. */
function scores(emotion: Emotion) {
  const phases = journey.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.map((step) => ({ ...step, emotion })),
  }));
  const { sections = [] } = mermaidJourneyOf(book, { ...journey, phases }) ?? {};
  return sections.flatMap(({ tasks }) => tasks.map(({ score }) => score));
}

test('a score lies from 1 to 5, at most half a step from its emotion, and never falls as the emotion rises', () => {
  const emotion = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(emotion, emotion, (one, other) => {
      const [low = NaN] = scores(Math.min(one, other));
      const [high = NaN] = scores(Math.max(one, other));
      expect([1, 2, 3, 4, 5]).toContain(low);
      expect(Math.abs(low - 3 - Math.min(one, other))).toBeLessThanOrEqual(0.5);
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
});

test.each([NaN, Infinity, -Infinity, 2.1])(
  'an emotion of %s is refused, of all and of one segment',
  (wrong) => {
    expect(() => scores(wrong)).toThrow(RangeError);
    expect(() => scores({ families: 1, 'solo-hikers': wrong })).toThrow(RangeError);
  },
);
