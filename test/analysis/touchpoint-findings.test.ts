import { expect, test } from 'vitest';
import { touchpointFindings } from '../../src/analysis/touchpoint-findings.ts';
import { findingInWords } from '../../src/site/map/findings-in-words.ts';
import { tinyBook } from '../tiny-book.ts';

const others = {
  'content/book.yaml': 'segments: [families, hikers, friends]\nscales: { rating: 1..5 }',
  'journeys/tiny.yaml': 'title: A journey\nphases: { stage: engage, steps: Look }',
};

/** What stands out at a touchpoint with these fields and ratings, each finding as its sentence. */
async function findings(fields: string, ...ratings: string[]): Promise<string[]> {
  const book = await tinyBook({
    ...others,
    'content/touchpoints/site.yaml': `title: Site\n${fields}\nratings: [${ratings.join(', ')}]`,
  });
  const [touchpoint] = book.touchpoints;
  return (touchpoint ? touchpointFindings(book, touchpoint) : []).map((finding) =>
    findingInWords(book, finding).text.replace(/<[^>]+>/g, ''),
  );
}

test('what sells nothing and matters while people choose is where they make up their minds', async () => {
  const found = await findings(
    'sales: 0%',
    '{ segment: families, stage: engage, importance: 82% }',
    '{ segment: hikers, stage: engage, importance: 70% }',
    '{ segment: friends, stage: engage, importance: 64% }',
  );
  expect(found).toEqual([
    'It sells 0 %, yet 82 % of Families, 70 % of Hikers and 64 % of Friends find it important in Engage: people make up their minds here.',
  ]);
});

test('an importance asked overall counts for orientation only where that is the role', async () => {
  const rating = '{ segment: families, importance: 4.2 }';
  expect(await findings('sales: 4%\nrole: orientation', rating)).toEqual([
    'It sells 4 %, yet Families (4.2 on 1 to 5) find it important overall: people make up their minds here.',
  ]);
  expect(await findings('sales: 4%\nrole: service', rating)).toEqual([]);
});

test.each([
  ['sells 5 % or more', 'sales: 5%', '{ segment: families, stage: engage, importance: 82% }'],
  ['sells nobody knows how much', '', '{ segment: families, stage: engage, importance: 82% }'],
  ['is less than half important', 'sales: 0%', '{ segment: families, stage: engage, importance: 49% }'],
  [
    'matters only after the purchase',
    'sales: 0%\nrole: orientation',
    '{ segment: families, stage: share, importance: 82% }',
  ],
  ['has no importance at all', 'sales: 0%', '{ segment: families, stage: engage, satisfaction: 82% }'],
])('what %s is not said to be where minds are made up', async (_, fields, rating) => {
  expect(await findings(fields, rating)).toEqual([]);
});

test('segments disagree in one stage, by figures of one kind, from 20 points on', async () => {
  expect(
    await findings(
      '',
      '{ segment: families, stage: use, importance: 60% }',
      '{ segment: hikers, stage: use, importance: 41% }',
      '{ segment: families, stage: share, importance: 90% }',
      '{ segment: hikers, stage: complete, importance: 5% }',
      '{ segment: friends, stage: share, importance: 1.2 }',
    ),
  ).toEqual([]);
  expect(
    await findings(
      '',
      '{ segment: families, stage: use, importance: 60% }',
      '{ segment: hikers, stage: use, importance: 40% }',
      '{ segment: families, stage: share, importance: 30% }',
      '{ segment: friends, stage: share, importance: 75% }',
      '{ segment: families, importance: 4 }',
      '{ segment: hikers, importance: 2.5 }',
    ),
  ).toEqual([
    'Segments disagree most about it in Share: 75 % of Friends find it important, and 30 % of Families.',
    'Segments disagree most about it overall: its importance is 4 on 1 to 5 to Families, and 2.5 to Hikers.',
  ]);
});

test('one segment asked twice does not disagree with itself', async () => {
  const found = await findings(
    '',
    '{ segment: families, importance: 90%, date: 2026-03-01 }',
    '{ segment: families, importance: 10%, date: 2026-05-01 }',
  );
  expect(found).toEqual([]);
});

test('what matters and does badly is said of each segment and stage, the most important first', async () => {
  expect(
    await findings(
      '',
      '{ segment: hikers, stage: use, importance: 55%, satisfaction: 49% }',
      '{ segment: families, stage: use, importance: 70%, satisfaction: 30% }',
      '{ segment: friends, stage: use, importance: 70%, satisfaction: 50% }',
      '{ segment: friends, importance: 3.4, satisfaction: 2.9 }',
      '{ segment: hikers, stage: engage, importance: 80%, satisfaction: 1.5 }',
    ),
  ).toEqual([
    'It matters and does badly: for Families in Use (70 % find it important, 30 % are satisfied), for Hikers in Use (55 % find it important, 49 % are satisfied) and for Friends overall (importance 3.4, satisfaction 2.9 on 1 to 5).',
  ]);
});

test('every finding says from which lines it was made', async () => {
  const book = await tinyBook({
    ...others,
    'content/touchpoints/site.yaml':
      'title: Site\nsales: 1%\nratings: { segment: families, stage: engage, importance: 82%, satisfaction: 20% }',
  });
  const file = 'content/touchpoints/site.yaml';
  const importance = {
    what: 'importance',
    value: 0.82,
    origin: { file, path: ['ratings', 0, 'importance'] },
  };
  expect(
    book.touchpoints.flatMap((one) => touchpointFindings(book, one)).map(({ inputs }) => inputs),
  ).toEqual([
    [{ what: 'share of sales', value: 0.01, origin: { file, path: ['sales'] } }, importance],
    [
      importance,
      { what: 'satisfaction', value: 0.2, origin: { file, path: ['ratings', 0, 'satisfaction'] } },
    ],
  ]);
});

test('a touchpoint nobody rated has no findings', async () => {
  expect(await findings('sales: 0%\nrole: orientation')).toEqual([]);
});
