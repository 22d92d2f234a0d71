import { expect, test } from 'vitest';
import { type Discussed, discussAddress } from '../../../src/site/data/discuss-address.ts';
import { tinyBook } from '../../tiny-book.ts';

const weekend: Discussed = { title: 'Booking a weekend cabin', file: 'journeys/booking/weekend.yaml' };

/** The address of a new issue in a book with these settings. */
async function addressOf(discussed: Discussed, settings: string): Promise<string | undefined> {
  const book = await tinyBook({
    'content/book.yaml': settings,
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Look }',
  });
  return discussAddress(book.settings, discussed);
}

/** The address of an issue, and the fields it fills in. */
async function issueOf(discussed: Discussed, repository: string) {
  const address = new URL((await addressOf(discussed, `repository: ${repository}`)) ?? 'nowhere:');
  return [address.origin + address.pathname, Object.fromEntries(address.searchParams)] as const;
}

test.each([
  ['https://github.com/acme/book', 'https://github.com/acme/book/issues/new'],
  ['https://github.com/acme/book.git', 'https://github.com/acme/book/issues/new'],
  ['https://github.acme.org/team/book/', 'https://github.acme.org/team/book/issues/new'],
  ['https://codeberg.org/acme/book', 'https://codeberg.org/acme/book/issues/new'],
  ['https://gitea.acme.org/acme/book', 'https://gitea.acme.org/acme/book/issues/new'],
  ['https://code.forgejo.org/acme/book', 'https://code.forgejo.org/acme/book/issues/new'],
])('an issue of %s is named for the page and tells its file', async (repository, address) => {
  expect(await issueOf(weekend, repository)).toEqual([
    address,
    { title: 'Booking a weekend cabin', body: 'File: `journeys/booking/weekend.yaml`\n\n' },
  ]);
});

test('a new issue of GitLab has its own names for the fields', async () => {
  expect(await issueOf(weekend, 'https://gitlab.com/acme/book')).toEqual([
    'https://gitlab.com/acme/book/-/issues/new',
    {
      'issue[title]': 'Booking a weekend cabin',
      'issue[description]': 'File: `journeys/booking/weekend.yaml`\n\n',
    },
  ]);
});

test('an issue links to the page where it is known where that is published', async () => {
  const page = 'https://acme.example/journeys/booking/weekend/';
  expect(await issueOf({ ...weekend, page }, 'https://github.com/acme/book')).toEqual([
    'https://github.com/acme/book/issues/new',
    {
      title: 'Booking a weekend cabin',
      body: 'File: `journeys/booking/weekend.yaml`\n\nPage: https://acme.example/journeys/booking/weekend/\n\n',
    },
  ]);
});

test('a title with signs and letters of any script is kept, and never another field', async () => {
  const title = 'Café & bar? 100 %\n#1&body=x "日本"';
  const [, fields] = await issueOf({ ...weekend, title }, 'https://github.com/acme/book');
  expect(fields).toEqual({ title, body: 'File: `journeys/booking/weekend.yaml`\n\n' });
});

test('there is no address on a host whose issues are not known, or in a book that names no repository', async () => {
  const unknown = [
    'repository: https://example.org/acme/book',
    'repository: https://notgithub.example/acme/book',
    'repository: https://bitbucket.org/acme/book',
    'title: A book',
  ];
  expect(await Promise.all(unknown.map((settings) => addressOf(weekend, settings)))).toEqual(
    unknown.map(() => undefined),
  );
});
