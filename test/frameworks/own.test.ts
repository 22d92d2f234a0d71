import { expect, test } from 'vitest';
import { tinyBook } from '../tiny-book.ts';

test('a framework of a book may name whom it and each of its stages are from', async () => {
  const { frameworks } = await tinyBook({
    'content/frameworks/ours.yaml': `title: Ours
origin: The front desk
year: 2024
stages:
  - { id: dream, title: Dream, origin: The kitchen, year: 2020 }
  - { id: stay, title: Stay }
`,
    'journeys/a.yaml': 'title: A\nframework: ours\nphases: { stage: dream, steps: I dream }',
  });
  expect(frameworks.find(({ id }) => id === 'ours')).toEqual({
    kind: 'framework',
    id: 'ours',
    file: 'content/frameworks/ours.yaml',
    prose: false,
    title: 'Ours',
    description: '',
    origin: 'The front desk',
    year: 2024,
    stages: [
      { id: 'dream', title: 'Dream', definition: '', origin: 'The kitchen', year: 2020, covers: [] },
      { id: 'stay', title: 'Stay', definition: '', covers: [] },
    ],
  });
});
