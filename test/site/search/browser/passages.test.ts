import { describe, expect, test } from 'vitest';
import type { Fragment } from '../../../../src/site/search/browser/pagefind.ts';
import { passagesOf } from '../../../../src/site/search/browser/passages.ts';
import type { Piece } from '../../../../src/site/search/browser/sentence.ts';

/** Pieces as text, with hits in brackets. */
const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

/**
 * A page as Pagefind keeps it. In the text `{h2 id|Title}` begins a section under a heading, `{div id|}` another
 * block, and `*word` is a hit.
 */
function page(title: string, written: string, more: Partial<Fragment> = {}): Fragment {
  const anchors: Fragment['anchors'][number][] = [];
  const hits: Fragment['weighted_locations'][number][] = [];
  const words: string[] = [];
  for (const token of written.match(/\{[^}]*\}|\S+/g) ?? []) {
    const [, element, id, text] = /^\{(\w+) ([^|]*)\|(.*)\}$/.exec(token) ?? [];
    if (element !== undefined && id !== undefined) {
      anchors.push({ element, id, ...(text && { text }), location: words.length });
      continue;
    }
    const worth = /^\*+/.exec(token)?.[0].length ?? 0;
    if (worth > 0) hits.push({ location: words.length, balanced_score: worth });
    words.push(token.slice(worth));
  }
  const content = words.join(' ');
  return {
    raw_url: '/journeys/booking/',
    content,
    raw_content: content,
    meta: { title },
    filters: {},
    anchors,
    weighted_locations: hits,
    ...more,
  };
}

/** What is told of a page. */
function told(fragment: Fragment, base = '/') {
  const { title, href, isNamed, sentence, parts } = passagesOf(fragment, base);
  return {
    title: marked(title),
    href,
    isNamed,
    sentence: marked(sentence),
    parts: parts.map((part) => ({
      title: marked(part.title),
      href: part.href,
      sentence: marked(part.sentence),
    })),
  };
}

test('a hit on the page at large is shown in its sentence', () => {
  expect(
    told(page('Booking a cabin', 'Booking a cabin. From the first *idea to the key. It takes days.')),
  ).toEqual({
    title: 'Booking a cabin',
    href: '/journeys/booking/',
    isNamed: false,
    sentence: 'From the first [idea] to the key.',
    parts: [],
  });
});

test('a hit in the title marks the title, and a page whose whole title was searched for is named', () => {
  const found = told(page('Booking a cabin', '*Booking a cabin. From the first idea to the key.'));
  expect(found).toMatchObject({ title: '[Booking] a cabin', isNamed: false });
  expect(found.sentence).toBe('From the first idea to the key.');
  expect(told(page('Check-in, now', '*Check-in, *now. Text of the page here.'))).toMatchObject({
    title: '[Check-in], [now]',
    isNamed: true,
  });
});

test('a hit under a heading is shown under that heading, and leads there', () => {
  const fragment = page(
    'Booking',
    'Booking. About it. {h3 i-look|I look} I look. Which of these *photos are real? {h3 i-pay|I pay} I pay. Nothing.',
  );
  expect(told(fragment, '/docs/')).toEqual({
    title: 'Booking',
    href: '/docs/journeys/booking/',
    isNamed: false,
    sentence: '',
    parts: [
      {
        title: 'I look',
        href: '/docs/journeys/booking/#i-look',
        sentence: 'Which of these [photos] are real?',
      },
    ],
  });
});

test('the parts with the best hits come first, and no more than four are shown', () => {
  const sections = [1, 3, 2, 5, 4].map(
    (worth) => `{h3 s${worth}|Step ${worth}} Step ${worth}. ${'*'.repeat(worth)}hit here.`,
  );
  const { parts } = told(page('Booking', `Booking. ${sections.join(' ')}`));
  expect(parts.map(({ title }) => title)).toEqual(['Step 5', 'Step 4', 'Step 3', 'Step 2']);
});

test('a block with an id after a section returns to the page at large', () => {
  const fragment = page(
    'Booking',
    'Booking. {h3 i-look|I look} I look. {div notes|} The *notes of the whole.',
  );
  expect(told(fragment)).toMatchObject({ sentence: 'The [notes] of the whole.', parts: [] });
});

test('an anchor that is neither heading nor block begins nothing', () => {
  const fragment = page('Booking', 'Booking. {span x|some} some {h2 y|} words *here and there.');
  expect(told(fragment)).toMatchObject({ sentence: 'some words [here] and there.', parts: [] });
});

test('of several sentences the one whose hits are worth most is shown, the first of equals', () => {
  expect(
    told(page('A', 'A. One *hit is here now. Two **hits are here now. Last *hit is here now.')).sentence,
  ).toBe('Two [hits] are here now.');
  expect(told(page('A', 'A. First *hit is here now. Second *hit is here now.')).sentence).toBe(
    'First [hit] is here now.',
  );
});

test('a few words are a name rather than a sentence, and lose the stop Pagefind gave them', () => {
  expect(told(page('A', 'A. Review *site.')).sentence).toBe('Review [site]');
});

test('a long sentence is cut around its first hit', () => {
  const words = Array.from({ length: 60 }, (_, place) => (place === 30 ? '*hit' : `w${place}`));
  const { sentence } = told(page('A', `A. ${words.join(' ')}.`));
  expect(sentence).toBe(
    `… ${Array.from({ length: 34 }, (_, index) => (index === 10 ? '[hit]' : `w${index + 20}`)).join(' ')} …`,
  );
});

test('a long sentence with its hit at an end is cut at the other', () => {
  const row = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `w${index + from}`).join(' ');
  expect(told(page('A', `A. *hit ${row(1, 50)}.`)).sentence).toBe(`[hit] ${row(1, 34)} …`);
  expect(told(page('A', `A. ${row(0, 49)} *hit.`)).sentence).toBe(`… ${row(16, 49)} [hit].`);
});

test('only the word itself is marked, not the quotes and stops around it', () => {
  expect(told(page('A', 'A. They said *“cheap”, and then *(late)!')).sentence).toBe(
    'They said “[cheap]”, and then ([late])!',
  );
});

test('a sentence ends where a stop stands in quotes, or in a script without spaces', () => {
  expect(told(page('A', 'A. “Is it real?” She *looks at the photos.')).sentence).toBe(
    'She [looks] at the photos.',
  );
});

test('words that no spaces set apart are shown without spaces, and angle brackets as they are', () => {
  const parts = ['予約', 'の', '写真', '。', '&lt;b&gt;', '料金', '。'];
  const fragment = page('予約', '', {
    content: parts.join(''),
    raw_content: parts.join('\u200B'),
    weighted_locations: [{ location: 5, balanced_score: 1 }],
  });
  expect(told(fragment)).toMatchObject({ title: '予約', sentence: '<b>[料金]。' });
});

test('a page whose text does not begin with its title still has it', () => {
  expect(told(page('Welcome', 'Another beginning with a *hit in it.'))).toMatchObject({
    title: 'Welcome',
    isNamed: false,
    sentence: 'Another beginning with a [hit] in it.',
  });
});

test('a page without words has its title', () => {
  expect(told(page('Welcome', '', { content: '', raw_content: '' }))).toMatchObject({
    title: 'Welcome',
    sentence: '',
    parts: [],
  });
});

describe('an address', () => {
  test('is encoded part by part', () => {
    const fragment = page('A', 'A. {h3 płacę|I pay} I pay. *hit', { raw_url: '/journeys/книга/a b/' });
    expect(told(fragment, '/docs/').parts[0]?.href).toBe(
      '/docs/journeys/%D0%BA%D0%BD%D0%B8%D0%B3%D0%B0/a%20b/#p%C5%82ac%C4%99',
    );
  });
});
