import { Command, CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { demandAddress, demandBase } from '../../src/cli/site-address.ts';

const command = new Command().exitOverride().configureOutput({ writeErr: () => undefined });

/** What a demand makes of words on the command line, or how it refuses them. */
function outcome(demand: () => string | undefined): unknown {
  try {
    return demand();
  } catch (error) {
    if (error instanceof CommanderError) return [error.exitCode, error.message];
    throw error;
  }
}

describe('the path of a site', () => {
  test.each([
    [undefined, undefined],
    ['/', '/'],
    ['', '/'],
    ['docs', '/docs/'],
    ['/docs', '/docs/'],
    ['docs/', '/docs/'],
    ['/docs/x/', '/docs/x/'],
    ['//docs//x', '/docs/x/'],
    ['/v1.2/~me/a_b-c/', '/v1.2/~me/a_b-c/'],
    ['/%D0%BA/', '/%D0%BA/'],
  ])('written %j is %j', (written, base) => {
    expect(outcome(() => demandBase(command, written))).toBe(base);
  });

  test.each([
    'https://example.org/docs/',
    '/../',
    '/a/../b/',
    '/./',
    '/two words/',
    '/a?b/',
    '/a#b/',
    '/<b>/',
    '/50%/',
  ])('is not %j', (written) => {
    expect(outcome(() => demandBase(command, written))).toEqual([
      2,
      `error: --base ${written} is not a path\nWrite the path the site is served under, such as /docs/.`,
    ]);
  });
});

describe('the address of a site', () => {
  test.each([
    [undefined],
    ['https://example.org'],
    ['https://example.org/'],
    ['http://localhost:4321'],
    ['https://example.org/docs/'],
    ['https://havn-og-hei.example'],
  ])('may be %j', (written) => {
    expect(outcome(() => demandAddress(command, written))).toBe(written);
  });

  test.each([
    '',
    'example.org',
    'ftp://example.org',
    'https:example.org',
    'https://',
    'https:///docs',
    'https://exam ple.org',
    'https://example.org:port',
    'javascript:alert(1)',
  ])('is not %j', (written) => {
    expect(outcome(() => demandAddress(command, written))).toEqual([
      2,
      `error: --site ${written} is not a web address\nWrite it with https://, such as https://example.org.`,
    ]);
  });
});
