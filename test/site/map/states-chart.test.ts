import { expect, test } from 'vitest';
import { changesOf } from '../../../src/analysis/deviations.ts';
import { againstToday } from '../../../src/site/map/deviations-in-words.ts';
import { statesChart } from '../../../src/site/map/states-chart.ts';
import { journeyIn, tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

async function chart(today: string, future: string) {
  const told = (head: string, steps: string) =>
    `title: Paying\n${head}phases: [{ stage: use, steps: [${steps}] }]\n`;
  const book = await tinyBook({
    'journeys/today.yaml': told('', today),
    'journeys/future.yaml': told('state: future\nreplaces: today\n', future),
  });
  provideTinySite(book);
  const changes = changesOf(book, journeyIn(book, 'future'));
  if (!changes) throw new Error('Nothing is replaced.');
  return statesChart(book, changes.value, againstToday)?.text ?? '';
}

const wordsOf = (html: string) => /<li>(The curve.*?)<\/li>/.exec(html)?.[1]?.replaceAll(/<[^>]+>/g, '');

test('what changes in the curve is said in a sentence, each step a link to its own journey', async () => {
  const html = await chart(
    '{ title: Ask, emotion: 1 }, { title: Wait, emotion: -2 }, { title: Go, emotion: 1 }',
    '{ title: Ask, emotion: -1 }, { title: Smile, emotion: 2 }, { title: Go, emotion: 1 }',
  );
  expect(wordsOf(html)).toBe(
    'The curve: the lowest point rises from −2 at Wait to −1 at Ask; the highest rises from +1 at Ask to +2 at Smile; the end stays at +1 at Go.',
  );
  expect(html).toContain('<a class="voice" href="/journeys/today/#wait">Wait</a>');
  expect(html).toContain('<a class="voice" href="/journeys/future/#smile">Smile</a>');
});

test('an equal value at another step has moved', async () => {
  const html = await chart(
    '{ title: Ask, emotion: 0 }, { title: Go, emotion: -1 }',
    '{ title: Ask, emotion: -1 }, { title: Go, emotion: 0 }',
  );
  expect(wordsOf(html)).toContain('the lowest point moves from −1 at Go to −1 at Ask');
});

test('a line leads on past the steps that only the other journey has, and what is not known is a gap', async () => {
  const html = await chart(
    '{ title: Ask, emotion: 1 }, { title: Wait, emotion: -2 }, { title: Go, emotion: 1 }',
    '{ title: Ask, emotion: 1 }, { title: Smile }, { title: Go, emotion: 1 }',
  );
  const [today = '', future = ''] = [...html.matchAll(/class="line" d="([^"]*)"/g)].map(
    ([, path = '']) => path,
  );
  // Today leads on past the step that is added; in future nobody knows how that one feels.
  expect(today.match(/M/g)).toHaveLength(1);
  expect(future.match(/M/g)).toHaveLength(2);
  expect(html).toContain(
    '<li class="added"><span class="deviation-sign">+</span> <span class="title">Smile</span></li>',
  );
});

test('without emotions in both there is nothing to draw', async () => {
  expect(await chart('Ask', '{ title: Ask, emotion: 1 }')).toBe('');
});
