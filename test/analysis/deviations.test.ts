import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf, deviationsOf, type Deviations } from '../../src/analysis/deviations.ts';
import { stepsOf } from '../../src/analysis/emotion-curve.ts';
import type { Figured } from '../../src/analysis/result.ts';
import type { Difference } from '../../src/analysis/step-differences.ts';
import { journeyIn, tinyBook } from '../tiny-book.ts';

const settings = {
  'content/book.yaml': 'segments: [anna, ben]\nchannels: [web, shop]',
  'content/touchpoints/list.yaml': 'title: List\nchannel: web',
  'content/touchpoints/till.yaml': 'title: Till\nchannel: shop',
};
const told = (head: string, steps: readonly string[]) =>
  `title: A journey\n${head}\nphases:\n  - { stage: engage, steps: [] }\n  - stage: use\n    steps:${
    steps.length === 0 ? ' []' : steps.map((step) => `\n      - ${step}`).join('')
  }\n`;

/** What came of planned steps, each written as the YAML of a step. */
async function held(
  planned: readonly string[],
  actual: readonly string[],
  { plan = '', went = '' } = {},
): Promise<Figured<Deviations>> {
  const book = await tinyBook({
    ...settings,
    'journeys/plan.yaml': told(plan, planned),
    'journeys/went.yaml': told(`${went}\nactual: true\nof: plan`, actual),
  });
  const found = deviationsOf(book, journeyIn(book, 'went'));
  if (found === undefined) throw new Error('There is no plan.');
  return found;
}

/** Each step as its kind and the ids it has in the plan and as it went. */
const kinds = ({ value }: Figured<Deviations>) =>
  value.steps.map((step) => {
    const ids = [
      'planned' in step ? step.planned.step.id : '–',
      'actual' in step ? step.actual.step.id : '–',
    ];
    const kind = step.kind === 'moved' ? `${step.kind} ${step.to}` : step.kind;
    return `${kind}: ${[...new Set(ids)].join(' → ')}`;
  });

/** The differences of the only step that both have: what only the plan and only the actual journey tells. */
async function differences(planned: string, actual: string, heads?: { plan?: string; went?: string }) {
  const { value } = await held([`{ title: Pay, ${planned} }`], [`{ title: Pay, ${actual} }`], heads);
  const [step] = value.steps;
  if (step === undefined || !('differences' in step)) throw new Error('The step is not in both.');
  const values = (some: Difference['planned']) =>
    some.map(({ value: one, exit }) => (exit === undefined ? one : `${one} ${exit.share ?? 'unknown'}`));
  return {
    kind: step.kind,
    differences: step.differences.map(({ what, segment, planned: before, actual: after, gap }) => [
      segment === undefined ? what : `${what} of ${segment}`,
      values(before),
      values(after),
      ...(gap ? ['gap'] : []),
    ]),
  };
}

test('identical journeys deviate in nothing', async () => {
  const steps = ['Look', '{ title: Pay, emotion: 1, touchpoint: till, pains: It is dear }', 'Leave'];
  const { value, warnings } = await held(steps, steps);
  expect(value.steps.map((step) => ('differences' in step ? step.differences : 'no pair'))).toEqual([
    [],
    [],
    [],
  ]);
  expect(value.counts).toEqual({ 'as-planned': 3, otherwise: 0, moved: 0, missing: 0, added: 0 });
  expect(warnings).toEqual([]);
});

test('each step is told once, in the order of what happened, a missing one where it was planned', async () => {
  const found = await held(
    ['Look', 'Ask', '{ title: Pay, touchpoint: till }', 'Leave'],
    ['Look', 'Wait', '{ title: Pay, touchpoint: list }', 'Leave', 'Return'],
  );
  expect(kinds(found)).toEqual([
    'as-planned: look',
    'missing: ask → –',
    'added: – → wait',
    'otherwise: pay',
    'as-planned: leave',
    'added: – → return',
  ]);
  expect(found.value.counts).toEqual({ 'as-planned': 2, otherwise: 1, moved: 0, missing: 1, added: 2 });
});

test('a step in another place has moved and is neither missing nor added', async () => {
  expect(kinds(await held(['A', 'B', 'C', 'D'], ['D', 'A', 'B', 'C']))).toEqual([
    'moved earlier: d',
    'as-planned: a',
    'as-planned: b',
    'as-planned: c',
  ]);
  expect(kinds(await held(['A', 'B', 'C', 'D'], ['B', 'C', 'D', 'A']))).toEqual([
    'as-planned: b',
    'as-planned: c',
    'as-planned: d',
    'moved later: a',
  ]);
  // Of two that changed places, the one that now comes first has moved.
  expect(kinds(await held(['A', 'B'], ['B', 'A']))).toEqual(['moved earlier: b', 'as-planned: a']);
});

test('a moved step still tells in what it happened otherwise', async () => {
  const { value } = await held(
    ['A', 'B', '{ title: C, emotion: 1 }'],
    ['{ title: C, emotion: -1 }', 'A', 'B'],
  );
  expect(value.steps[0]).toMatchObject({
    kind: 'moved',
    differences: [{ what: 'emotion', planned: [{ value: 1 }], actual: [{ value: -1 }], gap: false }],
  });
});

test('an id makes steps the same whatever their titles; without one an equal title does', async () => {
  expect(
    kinds(
      await held(
        ['{ title: Pay, id: pay }', '{ title: Leave, id: out }'],
        ['{ title: Pay twice, id: pay }', 'Leave'],
      ),
    ),
  ).toEqual(['otherwise: pay', 'as-planned: out → leave']);
});

test('an id goes before a title', async () => {
  expect(kinds(await held(['{ title: Pay, id: one }', 'Look'], ['{ title: Look, id: one }', 'Pay']))).toEqual(
    ['otherwise: one', 'missing: look → –', 'added: – → pay'],
  );
});

test('steps with the same title are paired by their order, not by the numbers their ids got', async () => {
  // The second time of waiting is the one that is left: it comes after looking.
  expect(kinds(await held(['Wait', 'Look', 'Wait', 'Pay'], ['Look', 'Wait', 'Pay']))).toEqual([
    'missing: wait → –',
    'as-planned: look',
    'as-planned: wait-2 → wait',
    'as-planned: pay',
  ]);
  expect(kinds(await held(['Wait', 'Pay'], ['Wait', 'Wait', 'Pay', 'Wait']))).toEqual([
    'as-planned: wait',
    'added: – → wait-2',
    'as-planned: pay',
    'added: – → wait-3',
  ]);
  expect(kinds(await held(['Wait', 'Wait', 'Pay'], ['Pay', 'Wait', 'Wait']))).toEqual([
    'moved earlier: pay',
    'as-planned: wait',
    'as-planned: wait-2',
  ]);
});

test('ids that were written keep steps with the same title apart', async () => {
  expect(
    kinds(
      await held(
        ['{ title: Wait, id: first }', 'Look', '{ title: Wait, id: second }'],
        ['{ title: Wait, id: second }', 'Look'],
      ),
    ),
  ).toEqual(['missing: first → –', 'moved earlier: second', 'as-planned: look']);
});

test('journeys with nothing in common are missing and added throughout', async () => {
  const found = await held(['A', 'B'], ['C']);
  expect(kinds(found)).toEqual(['missing: a → –', 'missing: b → –', 'added: – → c']);
});

test('a journey without steps leaves everything missing, or added', async () => {
  expect(kinds(await held(['A', 'B'], []))).toEqual(['missing: a → –', 'missing: b → –']);
  expect(kinds(await held([], ['A']))).toEqual(['added: – → a']);
  expect((await held([], [])).value.counts).toEqual({
    'as-planned': 0,
    otherwise: 0,
    moved: 0,
    missing: 0,
    added: 0,
  });
});

test('what both tell and do not tell alike is a difference', async () => {
  expect(
    await differences(
      'id: pay, touchpoint: till, moment: fmot, duration: 2 min, actions: Signs, gains: [Quick, Cheap]',
      'id: pay, touchpoint: list, moment: smot, duration: 1 h, actions: Taps, gains: [Cheap, Safe]',
    ),
  ).toEqual({
    kind: 'otherwise',
    differences: [
      ['touchpoint', ['till'], ['list']],
      ['channel', ['shop'], ['web']],
      ['moment', ['fmot'], ['smot']],
      ['duration', ['2 minutes'], ['1 hour']],
      ['actions', ['Signs'], ['Taps']],
      ['gains', ['Quick'], ['Safe']],
    ],
  });
  expect(
    (await held(['{ title: Pay, id: pay }'], ['{ title: Pay again, id: pay }'])).value.steps,
  ).toMatchObject([
    { kind: 'otherwise', differences: [{ what: 'title', planned: [{ value: 'Pay' }], gap: false }] },
  ]);
});

test('what only one of them tells is a gap, and the step went as planned as far as anybody knows', async () => {
  expect(
    await differences('touchpoint: till, gains: Quick, pains: Dear', 'duration: 2 min, actions: Taps'),
  ).toEqual({
    kind: 'as-planned',
    differences: [
      ['touchpoint', ['till'], [], 'gap'],
      ['channel', ['shop'], [], 'gap'],
      ['duration', [], ['2 minutes'], 'gap'],
      ['actions', [], ['Taps'], 'gap'],
      ['pains', ['Dear'], [], 'gap'],
      ['gains', ['Quick'], [], 'gap'],
    ],
  });
});

test('a pain or an exit that nobody planned is a difference', async () => {
  expect(await differences('', 'pains: It hurts')).toEqual({
    kind: 'otherwise',
    differences: [['pains', [], ['It hurts']]],
  });
  expect(await differences('', 'exits: { to: till }')).toEqual({
    kind: 'otherwise',
    differences: [['exits', [], ['till unknown']]],
  });
});

test('exits are held against each other by where they lead, a share only where both know it', async () => {
  const exits = (...all: string[]) => `exits: [${all.map((one) => `{ to: ${one} }`).join(', ')}]`;
  expect(await differences(exits('till, share: 10%'), exits('"touchpoint:till", share: 10%'))).toEqual({
    kind: 'as-planned',
    differences: [],
  });
  expect(await differences(exits('till, share: 10%'), exits('till, share: 20%'))).toEqual({
    kind: 'otherwise',
    differences: [['exits', ['till 0.1'], ['till 0.2']]],
  });
  expect(await differences(exits('till, share: 10%'), exits('till'))).toEqual({
    kind: 'as-planned',
    differences: [['exits', ['till 0.1'], ['till unknown'], 'gap']],
  });
  expect(await differences(exits('till, share: 10%'), '')).toEqual({
    kind: 'as-planned',
    differences: [['exits', ['till 0.1'], [], 'gap']],
  });
  expect(await differences(exits('till', 'home'), exits('home'))).toEqual({
    kind: 'otherwise',
    differences: [['exits', ['till unknown'], []]],
  });
});

test('the same length in another unit is no difference, and neither is the same letter in another form', async () => {
  expect((await differences('duration: 60 min', 'duration: 1 h')).differences).toEqual([]);
  expect((await differences('gains: Caf\u00e9', 'gains: Cafe\u0301')).differences).toEqual([]);
});

test('emotions are compared by segment, and one that is not known on one side is a gap', async () => {
  const heads = { plan: 'segments: [anna, ben]', went: 'segments: [anna, ben]' };
  expect(await differences('emotion: { anna: 1, ben: 1 }', 'emotion: { anna: -1 }', heads)).toEqual({
    kind: 'otherwise',
    differences: [
      ['emotion of anna', [1], [-1]],
      ['emotion of ben', [1], [], 'gap'],
    ],
  });
  expect(await differences('emotion: 1', 'emotion: { anna: 1 }', heads)).toEqual({
    kind: 'as-planned',
    differences: [['emotion of ben', [1], [], 'gap']],
  });
  const { warnings } = await held(
    ['{ title: Pay, emotion: { anna: 1, ben: 1 } }'],
    ['{ title: Pay, emotion: { anna: 0 } }'],
    heads,
  );
  expect(warnings).toEqual([
    { kind: 'gap', text: 'Of Ben the emotion is known in only one of the journeys at 1 of 1 steps.' },
  ]);
});

test('of a segment that does not take one of the journeys no emotion is guessed', async () => {
  const heads = { plan: 'segments: [anna, ben]', went: 'segments: anna' };
  expect((await differences('emotion: 1', 'emotion: -1', heads)).differences).toEqual([
    ['emotion of anna', [1], [-1]],
  ]);
  expect((await held(['Pay'], ['Pay'], heads)).warnings).toEqual([
    { kind: 'gap', text: 'Only “A journey” is a journey of Ben: no emotion of theirs is compared.' },
  ]);
  expect(
    (await differences('emotion: 1', 'emotion: { anna: -1 }', { went: 'segments: anna' })).differences,
  ).toEqual([['emotion of anna', [1], [-1]]]);
  expect((await differences('emotion: 1', 'emotion: -1')).differences).toEqual([['emotion', [1], [-1]]]);
});

test('every step and every difference carries where it is written', async () => {
  const { value, inputs } = await held(
    ['Look', '{ title: Pay, exits: [{ to: home, share: 10% }], emotion: { anna: 1 } }'],
    ['{ title: Pay, exits: [{ to: home, share: 20% }], emotion: 0 }'],
    { plan: 'segments: anna', went: 'segments: anna' },
  );
  const at = (file: string, step: number, ...path: (string | number)[]) => ({
    file: `journeys/${file}.yaml`,
    path: ['phases', 1, 'steps', step, ...path],
  });
  expect(inputs).toEqual([
    { what: 'planned step', value: 'Look', origin: at('plan', 0) },
    { what: 'planned step', value: 'Pay', origin: at('plan', 1) },
    { what: 'actual step', value: 'Pay', origin: at('went', 0) },
  ]);
  const pay = value.steps[1];
  const origins = pay && 'differences' in pay ? pay.differences : [];
  expect(origins.map(({ planned, actual }) => [...planned, ...actual].map(({ origin }) => origin))).toEqual([
    [at('plan', 1, 'emotion', 'anna'), at('went', 0, 'emotion')],
    [at('plan', 1, 'exits', 0), at('went', 0, 'exits', 0)],
  ]);
});

test('only an actual journey deviates from a plan, and only a future one changes what it replaces', async () => {
  const book = await tinyBook({
    'journeys/today.yaml': told('', ['Look', 'Pay']),
    'journeys/future.yaml': told('state: future\nreplaces: today', ['Pay', 'Rest']),
    'journeys/future-went.yaml': told('actual: true\nof: future', ['Pay']),
    'journeys/seen.yaml': told('actual: true', ['Pay']),
    'journeys/named.yaml': told('of: future', ['Pay']),
    'journeys/replaced.yaml': told('replaces: today', ['Pay']),
  });
  const ids = (found: Figured<Deviations> | undefined) =>
    found && `${found.value.planned.id} ← ${found.value.actual.id}`;
  expect(
    book.journeys.map((journey) => [
      journey.id,
      ids(deviationsOf(book, journey)),
      ids(changesOf(book, journey)),
    ]),
  ).toEqual([
    ['future', undefined, 'today ← future'],
    ['future-went', 'future ← future-went', undefined],
    ['named', undefined, undefined],
    ['replaced', undefined, undefined],
    ['seen', undefined, undefined],
    ['today', undefined, undefined],
  ]);
  const changes = changesOf(book, journeyIn(book, 'future'));
  expect(changes?.value.counts).toEqual({ 'as-planned': 1, otherwise: 0, moved: 0, missing: 1, added: 1 });
});

const step = fc.record({
  title: fc.constantFrom('Look', 'Wait', 'Pay', 'Leave'),
  id: fc.option(fc.constantFrom('one', 'two', 'wait', 'wait-2'), { nil: undefined }),
  emotion: fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }),
});
const steps = fc
  .uniqueArray(step, { maxLength: 7, selector: ({ id }) => id ?? Symbol('without one') })
  .map((all) => all.map((one) => JSON.stringify(one)));

test('every step is told exactly once, whatever the journeys', async () => {
  await fc.assert(
    fc.asyncProperty(steps, steps, async (planned, actual) => {
      const { value } = await held(planned, actual);
      const { 'as-planned': asPlanned, otherwise, moved, missing, added } = value.counts;
      expect(asPlanned + otherwise + moved + missing).toBe(planned.length);
      expect(asPlanned + otherwise + moved + added).toBe(actual.length);
      const told = value.steps.map((one) => ({
        planned: 'planned' in one ? [one.planned.step.id] : [],
        actual: 'actual' in one ? [one.actual.step.id] : [],
      }));
      const idsOf = (journey: Deviations['planned']) => stepsOf(journey).map(({ id }) => id);
      expect(told.flatMap((one) => one.planned).toSorted()).toEqual(idsOf(value.planned).toSorted());
      expect(told.flatMap((one) => one.actual)).toEqual(idsOf(value.actual));
    }),
    { numRuns: 60 },
  );
});

test('steps in any other order are none of them missing or added', async () => {
  const all = ['A', 'B', 'C', 'D', 'E', 'F'];
  const mixed = fc.shuffledSubarray(all, { minLength: all.length });
  await fc.assert(
    fc.asyncProperty(mixed, async (actual) => {
      const { counts } = (await held(all, actual)).value;
      expect(counts['as-planned'] + counts.moved).toBe(all.length);
      expect(counts.moved === 0).toBe(actual.join('') === all.join(''));
    }),
    { numRuns: 30 },
  );
});

test('a journey held against itself went as planned throughout', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (same) => {
      const { value } = await held(same, same);
      expect(value.counts).toEqual({
        'as-planned': same.length,
        otherwise: 0,
        moved: 0,
        missing: 0,
        added: 0,
      });
    }),
    { numRuns: 40 },
  );
});
