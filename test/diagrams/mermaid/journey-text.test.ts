import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journeyText, type MermaidJourney } from '../../../src/diagrams/mermaid/journey-text.ts';
import { foldLabel } from '../../../src/diagrams/mermaid/label-escape.ts';
import { readJourney } from './read-journey.ts';

test('a journey is written as one line for each of its parts', () => {
  expect(
    journeyText({
      title: 'Booking a weekend cabin',
      description: 'From the first idea to the key in hand.',
      sections: [
        {
          title: 'Engage',
          tasks: [
            { title: 'A friend’s photos put the idea in my head', score: 4, actors: [] },
            { title: 'I compare cabins', score: 2, actors: ['Young families', 'Solo hikers'] },
          ],
        },
        { title: 'Purchase', tasks: [{ title: 'I pay', score: 3, actors: ['Young families'] }] },
      ],
    }),
  ).toBe(
    `journey
  title Booking a weekend cabin
  accTitle: Booking a weekend cabin
  accDescr: From the first idea to the key in hand.
  section Engage
    A friend’s photos put the idea in my head: 4
    I compare cabins: 2: Young families, Solo hikers
  section Purchase
    I pay: 3: Young families
`,
  );
});

test('a journey with nothing in it is still a journey', async () => {
  const text = journeyText({ title: ' ', description: '', sections: [] });
  expect(text).toBe('journey\n');
  expect(await readJourney(text)).toEqual({ title: '', accTitle: '', accDescr: '', sections: [], tasks: [] });
});

test('sections, tasks and actors without a name, and neighbours of one name, all stay', () => {
  const tasks = [{ title: '', score: 5, actors: ['', ' '] }] as const;
  expect(
    journeyText({
      title: 'Two stays',
      description: '',
      sections: [
        { title: '', tasks },
        { title: 'Stay', tasks: [] },
        { title: 'Stay', tasks: [] },
      ],
    }),
  ).toBe(
    `journey
  title Two stays
  accTitle: Two stays
  section #8203;
    #8203;: 5: #8203;, #8203;
  section Stay
  section Stay#8203;
`,
  );
});

describe('a label that Mermaid would misread is encoded', () => {
  test.each([
    ['Code (ex: 5832)', 'Code (ex#58; 5832)'],
    ['Ask; then wait', 'Ask#59; then wait'],
    ['Cabin #4', 'Cabin #35;4'],
    ['Literal #35; stays', 'Literal #35;35#59; stays'],
    ['100% off', '100% off'],
    ['%% hidden', '#37;#37; hidden'],
    ['%{x}', '#37;{x}'],
    ['a%%{init: {}}%%', 'a#37;#37;{init#58; {}}#37;#37;'],
    ['section Home', '#115;ection Home'],
    ['TITLE', '#84;ITLE'],
    ['Journey-planning', '#74;ourney-planning'],
    ['accTitle', '#97;ccTitle'],
    ['accDescr { x }', '#97;ccDescr { x }'],
    ['Titles of books', 'Titles of books'],
    ['Draw a C4Container', 'Draw a #67;4Container'],
    ['<script>alert(1)</script>', '#60;script>alert(1)#60;/script>'],
    ['one<br>two', 'one#60;br>two'],
    ['style a:#fff;', 'style a#58;#35;fff#59;'],
    ['ﬂ°°35¶ß', '#64258;°°35#182;ß'],
    ['two\nlines\r\nand\ttab\u2028s', 'two lines and tab s'],
    ['  blanks  ', 'blanks'],
    ['bell\u0007', 'bell'],
    ['half \uD83D', 'half \uFFFD'],
    ['“quotes” "and" \\n \'backslashes\'', '“quotes” "and" \\n \'backslashes\''],
    ['full：width；＃', 'full：width；＃'],
    ['🏕️ å ї שלום', '🏕️ å ї שלום'],
  ])('%j', async (title, written) => {
    const journey: MermaidJourney = {
      title,
      description: title,
      sections: [{ title, tasks: [{ title, score: 1, actors: [title] }] }],
    };
    const text = journeyText(journey);
    expect(text.split('\n').at(-2)).toMatch(`    ${written}: 1: `);
    await expect(readJourney(text)).resolves.toEqual(whatReadersSee(journey));
  });

  test('a comma or __proto__ in an actor', () => {
    const tasks = [{ title: 'Eat, sleep', score: 5, actors: ['Mum, Dad', '__proto__'] }] as const;
    expect(journeyText({ title: '', description: '', sections: [{ title: 'Stay', tasks }] })).toBe(
      'journey\n  section Stay\n    Eat, sleep: 5: Mum#44; Dad, #95;_proto__\n',
    );
  });
});

test(
  'whatever the labels hold, Mermaid reads the same sections, tasks, scores, actors and labels',
  { timeout: 30_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyJourney, async (journey) => {
        expect(await readJourney(journeyText(journey))).toEqual(whatReadersSee(journey));
      }),
      {
        numRuns: 500,
        examples: [[{ title: '', description: '', sections: [{ title: 'ﬂ°0¶ß', tasks: [] }] }]],
      },
    );
  },
);

const hostile = fc.constantFrom(
  ...[
    '#',
    ';',
    ':',
    ',',
    '%',
    '%%',
    '%%{',
    '}%%',
    '{',
    '}',
    '<',
    '>',
    '<br/>',
    '</script>',
    '"',
    "'",
    '`',
    '\\',
  ],
  ...[
    '\n',
    '\r',
    '\t',
    '\u2028',
    '\u0085',
    '\u0000',
    '\u200B',
    '\uFEFF',
    '\u00A0',
    '\u202E',
    '\uFFFF',
    '\uD800',
  ],
  ...[
    'journey',
    'title ',
    'section ',
    'accTitle',
    'accDescr',
    'direction LR',
    'style',
    'classDef',
    'C4Dynamic',
  ],
  ...['#58;', '&#58;', '&amp;', 'ﬂ°', '¶ß', '---', '__proto__', 'constructor', '：', '🏕️', 'ї', 'ש', '5'],
);
const label = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(hostile, fc.string({ maxLength: 3 })), { maxLength: 6 }).map((parts) => parts.join('')),
);
const anyJourney: fc.Arbitrary<MermaidJourney> = fc.record({
  title: label,
  description: label,
  sections: fc.array(
    fc.record({
      title: label,
      tasks: fc.array(
        fc.record({
          title: label,
          score: fc.constantFrom(1, 2, 3, 4, 5),
          actors: fc.array(label, { maxLength: 3 }),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 4 },
  ),
});

function whatReadersSee({ title, description, sections }: MermaidJourney) {
  const seen = (text: string) => foldLabel(text).replaceAll('\u200B', '').trim();
  return {
    title: seen(title),
    accTitle: seen(title),
    accDescr: seen(description),
    sections: sections.map((section) => seen(section.title)),
    tasks: sections.flatMap((section) =>
      section.tasks.map((task) => ({
        section: seen(section.title),
        title: seen(task.title),
        score: task.score,
        actors: task.actors.map(seen),
      })),
    ),
  };
}
