import { describe, expect, test } from 'vitest';
import { matrixOf, type MatrixView } from '../../../src/analysis/matrix/matrix.ts';
import { tinyBook } from '../../tiny-book.ts';

const book = await tinyBook({
  'content/book.yaml': 'segments: [families, hikers]\nchannels: [web, phone]\nscales: { rating: 1..5 }',
  'content/sources/survey.yaml': 'title: Survey\nkind: survey\ndate: 2026-05-01\nexpires: 2026-06-01\nn: 12',
  'content/touchpoints/list.yaml': `
    title: List
    channel: web
    ratings:
      - { segment: families, importance: 60%, satisfaction: 20%, source: survey, n: 12 }
      - { segment: families, stage: use, importance: 90%, satisfaction: 80%, source: survey, n: 100 }
      - { segment: hikers, importance: 4.5, satisfaction: 2, source: survey, n: 100 }
    `,
  'content/touchpoints/call.yaml': `
    title: Call
    channel: phone
    ratings: [{ segment: families, importance: 0%, source: survey, n: 100 }]
    `,
  'content/touchpoints/sign.yaml': 'title: Sign\nchannel: web',
  'journeys/booking.yaml': `
    title: Booking
    segments: [hikers, families]
    phases:
      - stage: engage
        steps:
          - { title: Look, touchpoint: list, emotion: { families: -1, hikers: 1 } }
          - { title: Compare, touchpoint: list, emotion: 2, moment: zmot }
          - Think
      - stage: purchase
        steps: { title: Pay, touchpoint: call, emotion: 0 }
    `,
});

const shown = (view: MatrixView) => {
  const { columns, rows } = matrixOf(book, view);
  return Object.fromEntries(
    rows.map(({ member, cells }) => [
      member.title,
      Object.fromEntries(cells.flatMap((cell, place) => (cell ? [[columns[place]?.title, cell.value]] : []))),
    ]),
  );
};

describe('a matrix', () => {
  test('has a row for what nobody meets, and tells nothing apart from zero', () => {
    expect(shown({ rows: 'touchpoint', columns: 'stage', measure: 'steps' })).toEqual({
      Call: { Purchase: 1 },
      List: { Engage: 2 },
      Sign: {},
    });
    expect(shown({ rows: 'touchpoint', columns: 'segment', measure: 'importance' })).toEqual({
      Call: { Families: 0 },
      List: { Families: 0.6, Hikers: 4.5 },
      Sign: {},
    });
  });

  test('keeps the lowest of several emotions, and leads to the lines they are from', () => {
    const { rows } = matrixOf(book, { rows: 'channel', columns: 'stage', measure: 'emotion' });
    const [, web] = rows;
    expect(web?.cells[0]?.value).toBe(-1);
    expect(web?.cells[0]?.facts[0]?.inputs).toEqual([
      {
        what: 'Look',
        value: -1,
        origin: { file: 'journeys/booking.yaml', path: ['phases', 0, 'steps', 0, 'emotion', 'families'] },
      },
    ]);
    expect(web?.cells[0]?.facts).toHaveLength(4);
  });

  test('by stage takes each rating in its stage, and those given overall outside', () => {
    const { rows } = matrixOf(book, { rows: 'touchpoint', columns: 'stage', measure: 'importance' });
    const list = rows.find(({ member }) => member.id === 'list');
    expect(list?.cells.map((cell) => cell?.value ?? null)).toEqual([null, null, 0.9, null, null]);
    expect(list?.outside?.value).toBe(0.6);
  });

  test('never compares a share with a mean', () => {
    const { rows } = matrixOf(book, { rows: 'channel', columns: 'touchpoint', measure: 'importance' });
    const cell = rows.flatMap(({ cells }) => cells).find((one) => one?.facts.length === 2);
    expect(cell).toMatchObject({ value: 0.6, unit: 'share' });
    expect(cell?.warnings.map(({ kind }) => kind)).toContain('mixed-methods');
  });

  test('says with what care a figure is to be read', () => {
    const { rows } = matrixOf(book, {
      rows: 'touchpoint',
      columns: 'segment',
      measure: 'gap',
      asOf: '2026-07-01',
    });
    const [families, hikers] = rows.find(({ member }) => member.id === 'list')?.cells ?? [];
    expect(families).toMatchObject({ value: 0.4, unit: 'share' });
    expect(families?.warnings.map(({ kind }) => kind)).toEqual(['small-n', 'old-source']);
    expect(hikers).toMatchObject({ value: 2.5, unit: 'mean' });
  });

  test('has opportunity scores, those from means as approximations', () => {
    expect(shown({ rows: 'touchpoint', columns: 'segment', measure: 'opportunity' })).toEqual({
      Call: {},
      List: { Families: 10, Hikers: 15 },
      Sign: {},
    });
    const { rows } = matrixOf(book, { rows: 'segment', columns: 'touchpoint', measure: 'opportunity' });
    expect(rows.flatMap(({ cells }) => cells).map((cell) => cell?.unit ?? null)).toEqual([
      ...[null, 'score', null],
      ...[null, 'about', null],
    ]);
  });

  test('counts what has no row and what has no place at all', () => {
    const { outside } = matrixOf(book, { rows: 'touchpoint', columns: 'moment', measure: 'steps' });
    expect(outside.cells.every((cell) => cell === null)).toBe(true);
    expect(outside.outside?.value).toBe(1);
    expect(outside.whole?.value).toBe(1);
  });

  test('is refused for axes it does not know', () => {
    const ask = (view: MatrixView) => () => matrixOf(book, view);
    expect(ask({ rows: 'goal', columns: 'stage', measure: 'steps' })).toThrow('not told by goal');
    expect(ask({ rows: 'stage', columns: 'stage', measure: 'steps' })).toThrow('by itself');
    expect(ask({ rows: 'stage', columns: 'segment', measure: 'steps', framework: 'none' })).toThrow('none');
  });
});

describe('a part of a matrix', () => {
  const list = (view: MatrixView) =>
    matrixOf(book, view).rows.map(({ member, cells, whole }) => [
      member.id,
      cells.map((cell) => cell?.value ?? null),
      whole?.value ?? null,
    ]);

  test('has only the rows and facts that belong to what is asked for', () => {
    const filters = { channel: ['web'] };
    expect(list({ rows: 'touchpoint', columns: 'segment', measure: 'importance', filters })).toEqual([
      ['list', [0.6, 4.5], 0.6],
      ['sign', [null, null], null],
    ]);
  });

  test('has the columns that are named, and counts nothing of others', () => {
    const filters = { segment: ['hikers'] };
    expect(list({ rows: 'touchpoint', columns: 'segment', measure: 'importance', filters })).toEqual([
      ['call', [null], null],
      ['list', [4.5], 4.5],
      ['sign', [null], null],
    ]);
  });

  test('tells stages apart where one is asked for', () => {
    const filters = { stage: ['use'] };
    expect(list({ rows: 'touchpoint', columns: 'segment', measure: 'importance', filters })).toEqual([
      ['call', [null, null], null],
      ['list', [0.9, null], 0.9],
      ['sign', [null, null], null],
    ]);
  });

  test('leaves out what too few answered, and what nobody knows the number of', () => {
    const view = { rows: 'touchpoint', columns: 'segment', measure: 'importance' } as const;
    expect(list({ ...view, minimumN: 12 })).toEqual(list(view));
    expect(list({ ...view, minimumN: 13 })).toEqual([
      ['call', [0, null], 0],
      ['list', [null, 4.5], 4.5],
      ['sign', [null, null], null],
    ]);
    expect(
      matrixOf(book, { ...view, measure: 'emotion', rows: 'channel', minimumN: 1 }).whole.whole,
    ).toBeNull();
  });
});

test('what belongs to several columns counts once in the whole of a row and of the matrix', () => {
  const { rows, whole } = matrixOf(book, { rows: 'channel', columns: 'segment', measure: 'steps' });
  expect(rows.map(({ cells, whole: all }) => [cells.map((cell) => cell?.value), all?.value])).toEqual([
    [[1, 1], 1],
    [[2, 2], 2],
  ]);
  expect(whole.cells.map((cell) => cell?.value)).toEqual([4, 4]);
  expect(whole.whole?.value).toBe(4);
});
