import { beforeAll, expect, test } from 'vitest';
import type { Book } from '../../../src/book/book.ts';
import { stepsOf } from '../../../src/analysis/emotion-curve.ts';
import { basisKey } from '../../../src/site/map/basis-sign.ts';
import { contextOf } from '../../../src/site/map/context.ts';
import { journeyMap } from '../../../src/site/map/journey-map.ts';
import { stepBasis } from '../../../src/site/map/step-basis.ts';
import { journeyIn, tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

const journey = (title: string, steps: string, evidence = '') =>
  `title: ${title}\n${evidence}\nphases:\n  - stage: use\n    steps:\n${steps}`;

let book: Book;
beforeAll(async () => {
  book = await tinyBook({
    'content/sources/talks.yaml': 'title: Talks\nkind: interviews',
    'content/sources/workshop.yaml': 'title: Workshop\nkind: workshop',
    'journeys/told.yaml': journey(
      'Told',
      [
        '      - { title: All alike, emotion: 1, pains: Dark, evidence: talks }',
        '      - { title: From the journey, emotion: 1 }',
        '      - { title: One apart, emotion: 1, pains: { text: Dark, evidence: talks } }',
        '      - { title: Own alike, pains: [{ text: Dark, evidence: talks }, { text: Cold, evidence: talks }] }',
        '      - { title: Own apart, pains: [{ text: Dark, evidence: talks }, { text: Cold, evidence: assumption }], evidence: workshop }',
        '      - { title: Nothing claimed, evidence: talks }',
        '      - Nothing known',
      ].join('\n'),
      'evidence: workshop',
    ),
    'content/sources/assumption.yaml': 'title: Belief\nkind: assumption',
  });
  provideTinySite(book);
});

test('a step says once what its claims share, and a claim only where it differs', () => {
  const told = journeyIn(book, 'told');
  const shown = stepsOf(told).map((step) => {
    const rests = stepBasis(step, contextOf(book, told));
    const own = step.pains.map((pain) => /basis (\w+)/.exec(rests?.signOf(pain)?.text ?? '')?.[1] ?? '–');
    return [step.title, rests?.footing?.basis ?? '–', rests?.evidence.join(), ...own].join(' | ');
  });
  expect(shown).toEqual([
    'All alike | observed | talks | –',
    'From the journey | inferred | workshop',
    'One apart | inferred | workshop | observed',
    'Own alike | observed |  | – | –',
    'Own apart | inferred | workshop | observed | assumed',
    'Nothing claimed | – | talks',
    'Nothing known | – | ',
  ]);
});

test('a book without sources has no signs, no lane of evidence and no key', async () => {
  const bare = await tinyBook({
    'journeys/told.yaml': journey('Told', '      - { title: I look, emotion: 1 }'),
  });
  provideTinySite(bare);
  expect(journeyMap(bare, journeyIn(bare, 'told')).text).not.toMatch(/basis|Evidence/);
  expect(basisKey(bare)).toBeNull();
});
