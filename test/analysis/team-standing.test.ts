import { beforeAll, describe, expect, test } from 'vitest';
import { teamStanding } from '../../src/analysis/team-standing.ts';
import type { Book } from '../../src/book/book.ts';
import { tinyBook } from '../tiny-book.ts';

const asOf = '2026-09-30';
let book: Book;

beforeAll(async () => {
  book = await tinyBook({
    'content/book.yaml':
      'title: Bread\nteams: [bakers, sellers, idle]\nsegments: [commuters, families]\nreviewEvery: 3 months\n',
    'content/touchpoints/counter.yaml': `title: The counter
owner: sellers
ratings:
  - { segment: families, importance: 60%, satisfaction: 50% }
  - { segment: commuters, stage: purchase, importance: 50%, satisfaction: 45% }
  - { segment: commuters, stage: use, importance: 80%, satisfaction: 30% }
`,
    'content/touchpoints/sign.yaml': `title: The sign
owner: sellers
ratings:
  - { segment: commuters, importance: 5, satisfaction: 1 }
  - { segment: families, importance: 80% }
`,
    'content/touchpoints/oven.yaml': 'title: The oven\nowner: bakers\n',
    'content/opportunities/a-till.yaml': 'title: A second till\nfrom: counter\n',
    'content/opportunities/b-bell.yaml': 'title: A bell\nfrom: bread#wait\n',
    'content/opportunities/c-own.yaml': 'title: Our own\nowner: bakers\n',
    'content/opportunities/d-done.yaml': 'title: A bench\nfrom: counter\n',
    'content/initiatives/bench.yaml':
      'title: The bench\nstatus: done\nopportunities: d-done\nowner: sellers\n',
    'content/initiatives/till.yaml': `title: The till
status: running
opportunities: a-till
owner: sellers
experiments:
  - { hypothesis: A bell helps, from: 2026-08-01, to: 2026-08-31 }
  - { hypothesis: A line helps, from: 2026-09-01, to: 2026-10-31 }
  - { hypothesis: A rope helps, from: 2026-07-01, to: 2026-07-31, decision: trim }
  - { hypothesis: A sign helps, from: 2026-12-01 }
`,
    'content/initiatives/stopped.yaml':
      'title: The tray\nstatus: stopped\nowner: sellers\nexperiments: { hypothesis: A tray helps, from: 2026-09-01 }\n',
    'journeys/bread.yaml': `title: Buying bread
owner: bakers
segments: [commuters, families]
reviewed: 2026-05-01
phases:
  - stage: purchase
    steps:
      - { id: wait, title: I wait, touchpoint: counter, emotion: { commuters: -2, families: -1 } }
      - { title: I pay, emotion: 1 }
`,
    'journeys/cake.yaml': 'title: Buying cake\nowner: bakers\nphases: { stage: use, steps: [I eat] }\n',
    'journeys/old.yaml':
      'title: Buying flour\nowner: bakers\nstatus: archived\nphases: { stage: use, steps: [I sift] }\n',
    'journeys/fresh.yaml':
      'title: Buying rolls\nowner: bakers\nreviewed: 2026-09-01\nphases: { stage: use, steps: [I eat] }\n',
  });
});

describe('what a team answers for', () => {
  test('are its journeys, with those whose review is overdue or never was', () => {
    const { journeys, stale } = teamStanding(book, 'bakers', asOf);
    expect(journeys.map(({ id }) => id)).toEqual(['bread', 'cake', 'fresh', 'old']);
    expect(stale.map(({ journey, review }) => [journey.id, review.due, review.overdue])).toEqual([
      ['bread', '2026-08-01', true],
      ['cake', undefined, false],
    ]);
  });

  test('are its touchpoints, each with the highest score of each segment and never a mean of them', () => {
    const { touchpoints } = teamStanding(book, 'sellers', asOf);
    expect(
      touchpoints.map(({ touchpoint, gaps }) => [
        touchpoint.id,
        gaps.map(({ segment, placed, score }) => [segment, placed.rating.stage, score.score, score.exact]),
      ]),
    ).toEqual([
      [
        'counter',
        [
          ['commuters', 'use', 13, true],
          ['families', undefined, 7, true],
        ],
      ],
      ['sign', [['commuters', undefined, 20, false]]],
    ]);
  });

  test('has gaps where a segment is not served, exact scores before approximate ones', () => {
    const { gaps } = teamStanding(book, 'sellers', asOf);
    expect(gaps.map(({ touchpoint, segment, placed }) => [touchpoint.id, segment, placed.origin])).toEqual([
      ['counter', 'commuters', { file: 'content/touchpoints/counter.yaml', path: ['ratings', 2] }],
      ['sign', 'commuters', { file: 'content/touchpoints/sign.yaml', path: ['ratings', 0] }],
    ]);
  });

  test('hurts where the steps of its journeys do, segment by segment', () => {
    const { lowest } = teamStanding(book, 'bakers', asOf);
    expect(lowest.map(({ step, segment, emotion }) => [step.id, segment, emotion])).toEqual([
      ['wait', 'commuters', -2],
      ['wait', 'families', -1],
    ]);
  });

  test('has the opportunities that are its own or come from what it answers for, unless they are done', () => {
    const idsOf = (team: string) => teamStanding(book, team, asOf).opportunities.map(({ id }) => id);
    expect([idsOf('sellers'), idsOf('bakers'), idsOf('idle')]).toEqual([
      ['a-till', 'b-bell'],
      ['b-bell', 'c-own'],
      [],
    ]);
  });

  test('has its initiatives, and the experiments in them that nobody decided', () => {
    const { experiments, initiatives } = teamStanding(book, 'sellers', asOf);
    expect(initiatives.map(({ id }) => id)).toEqual(['bench', 'stopped', 'till']);
    expect(experiments.map(({ initiative, place, state }) => [initiative.id, place, state])).toEqual([
      ['till', 0, 'overdue'],
      ['till', 1, 'open'],
      ['till', 3, 'planned'],
    ]);
  });

  test('depends on the day', () => {
    expect(teamStanding(book, 'bakers', '2026-07-01').stale.map(({ journey }) => journey.id)).toEqual([
      'cake',
    ]);
    expect(teamStanding(book, 'sellers', '2026-07-01').experiments.map(({ state }) => state)).toEqual([
      'planned',
      'planned',
      'planned',
    ]);
  });

  test('may be nothing', () => {
    expect(Object.values(teamStanding(book, 'idle', asOf)).flat()).toEqual([]);
  });
});
