import { expect, test } from 'vitest';
import { editAddress } from '../../../src/site/data/edit-address.ts';
import { tinyBook } from '../../tiny-book.ts';

/** The address of a file in a book with these settings. */
async function addressOf(file: string, settings: string): Promise<string | undefined> {
  const book = await tinyBook({
    'content/book.yaml': settings,
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Look }',
  });
  return editAddress(book.settings, file);
}

const file = 'journeys/booking/weekend.yaml';

test.each([
  ['https://github.com/acme/book', 'https://github.com/acme/book/edit/main/journeys/booking/weekend.yaml'],
  ['https://github.com/acme/book/', 'https://github.com/acme/book/edit/main/journeys/booking/weekend.yaml'],
  [
    'https://github.com/acme/book.git',
    'https://github.com/acme/book/edit/main/journeys/booking/weekend.yaml',
  ],
  ['https://gitlab.com/acme/book', 'https://gitlab.com/acme/book/-/edit/main/journeys/booking/weekend.yaml'],
  ['https://gitlab.acme.org/book', 'https://gitlab.acme.org/book/-/edit/main/journeys/booking/weekend.yaml'],
  [
    'https://bitbucket.org/acme/book',
    'https://bitbucket.org/acme/book/src/main/journeys/booking/weekend.yaml',
  ],
  [
    'https://git.example.org/acme/book',
    'https://git.example.org/acme/book/edit/main/journeys/booking/weekend.yaml',
  ],
  [
    'https://notgitlab.example/book',
    'https://notgitlab.example/book/edit/main/journeys/booking/weekend.yaml',
  ],
])('a file of %s is edited where that host edits files', async (repository, address) => {
  expect(await addressOf(file, `repository: ${repository}`)).toBe(address);
});

test('the branch is the one the book names, also one with a slash', async () => {
  const settings = 'repository: https://github.com/acme/book\nbranch: docs/next';
  expect(await addressOf(file, settings)).toBe(
    'https://github.com/acme/book/edit/docs/next/journeys/booking/weekend.yaml',
  );
});

test('names with spaces, signs and letters of any script are addresses', async () => {
  expect(
    await addressOf('journeys/à la carte/100 %#?.yaml', 'repository: https://github.com/acme/book'),
  ).toBe('https://github.com/acme/book/edit/main/journeys/%C3%A0%20la%20carte/100%20%25%23%3F.yaml');
});

test('a book that names no repository cannot be edited', async () => {
  expect(await addressOf(file, 'title: A book')).toBeUndefined();
});
