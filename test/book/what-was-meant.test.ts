import { expect, test } from 'vitest';
import { loadBook } from '../../src/book/load.ts';
import { temporaryBook } from './temporary-book.ts';

const around = {
  'content/book.yaml': 'title: Bread\nsegments: [regular-guests]\n',
  'content/opportunities/till.yaml': 'title: A second till\n',
  'journeys/bread.yaml':
    'title: Buying bread\nphases: [{ stage: use, steps: [I wait in line, { title: I pay, id: pay }] }]\n',
};

async function told(file: string, text: string) {
  const { diagnostics } = await loadBook(temporaryBook({ ...around, [file]: text }));
  return diagnostics.map(({ reason, note }) => `${reason} ${note ?? ''}`);
}

const stepWith = (field: string) =>
  `title: Selling\nphases: [{ stage: use, steps: [I wait in line, { title: I pay, id: pay }, { title: I go, ${field} }] }]\n`;

test.each([
  [
    'opportunities: a second till',
    '`a second till` is the title of an opportunity, but its id belongs here. Write `till`.',
  ],
  ['next: I pay', '`I pay` is the title of a step, but its id belongs here. Write `pay`.'],
  [
    'next: I wait in lines',
    '`next` must be the id of a step, but `I wait in lines` is none: an id has no spaces. Did you mean `i-wait-in-line`? The id of a step that has no `id` is its title in small letters with hyphens.',
  ],
])('a step with %s', async (field, expected) => {
  expect(await told('journeys/selling.yaml', stepWith(field))).toEqual([expected]);
});

test('a long text is told in a line', async () => {
  const text = 'What ten families told us in May about the price and the beds and the path and the dog';
  const [message] = await told('journeys/selling.yaml', stepWith(`evidence: ${text}`));
  expect(message).toBe(
    `\`evidence\` must be the id of a source, but \`${text.slice(0, 59)}…\` is none: an id has no spaces. For a new source, write \`what-ten-families-told-us-in-may-about\` here, and describe it in content/sources/what-ten-families-told-us-in-may-about.yaml, which begins with \`title:\`.`,
  );
});

test.each([
  [
    'title: Selling\nphases: [{ stage: acquisition, steps: [I go] }]\n',
    'add `framework: aarrr` to the journey',
  ],
  [
    'title: Selling\nframework: race\nphases: [{ stage: acquisition, steps: [I go] }]\n',
    'write `framework: aarrr` in the journey',
  ],
  [stepWith('stages: { race: acquisition }'), 'write `aarrr: acquisition`'],
])('a stage of another framework: %s', async (text, remedy) => {
  const [message = ''] = await told('journeys/selling.yaml', text);
  expect(message.slice(message.indexOf('`acquisition` is'))).toBe(
    `\`acquisition\` is a stage of \`aarrr\`: to use that framework, ${remedy}.`,
  );
});

test('a stage by its title, a segment with spaces', async () => {
  expect(
    await told(
      'journeys/selling.yaml',
      'title: Selling\nsegments: regular guests\nframework: aarrr\nphases: [{ stage: The referral, steps: [I go] }]\n',
    ),
  ).toEqual([
    '`segments` must be the id of a segment, but `regular guests` is none: an id has no spaces. Did you mean `regular-guests`?',
    '`stage` must be the id of a stage, but `The referral` is none: an id has no spaces. Did you mean `referral`?',
  ]);
});

test.each([
  ['14.9.2026', 'Write `2026-09-14`.'],
  ['2026/9/14', 'Write `2026-09-14`.'],
  ['14/09/2026', 'Write `2026-09-14`.'],
  ['09/14/2026', 'Write `2026-09-14`.'],
  ['09/10/2026', 'Write year, month and day, such as `2026-09-14`.'],
  ['31.2.2026', 'Write year, month and day, such as `2026-09-14`.'],
  ['2026-02-29', 'Correct the day.'],
  ['2026-00-10', 'Correct the month.'],
  ['"2024-06-00"', 'Correct the day.'],
  ['last week', 'Write year, month and day, such as `2026-09-14`.'],
])('the day %s', async (day, note) => {
  const [message] = await told(
    'journeys/selling.yaml',
    `title: Selling\nreviewed: ${day}\nphases: [{ stage: use, steps: [I go] }]\n`,
  );
  expect(message).toContain(note);
});

test.each([
  ['duration: 4m', '`duration` is `4m`, which could be minutes or months. Write `4 min` or `4 months`.'],
  ['pains: { It hurts: high }', 'Write it as a list: `pains: [{ text: It hurts, severity: high }]`.'],
  ['pains: { It hurts: a lot }', 'Write each as an item of the list: `- text: It hurts`.'],
])('a step with %s is told how to write it', async (field, note) => {
  const [message] = await told('journeys/selling.yaml', stepWith(field));
  expect(message).toContain(note);
});
