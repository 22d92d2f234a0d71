import { beforeAll, describe, expect, test } from 'vitest';
import type { Book, Settings } from '../../../src/book/book.ts';
import { diagnostic } from '../../../src/book/diagnostic.ts';
import { bookFindings } from '../../../src/rules/book-findings.ts';
import {
  countsInWords,
  partInWords,
  placeOf,
  sentenceOf,
  severityName,
} from '../../../src/site/data/finding-text.ts';
import { withCode } from '../../../src/site/map/with-code.ts';
import { lineAddress } from '../../../src/site/data/line-address.ts';
import { pastOfBook } from '../../../src/site/data/past-of-book.ts';
import { intervalInWords, trendOf } from '../../../src/site/data/past-in-words.ts';
import { showAll } from '../../../src/site/data/shown-findings.ts';
import { provideSite, site } from '../../../src/site/data/site.ts';
import { teamCounts, teamFigures } from '../../../src/site/data/team-counts.ts';
import { tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

const at = (repository: string | undefined, file = 'content/a b.yaml', branch?: string) =>
  lineAddress({ repository, ...(branch !== undefined && { branch }) } as Settings, file, 12);

describe('the address of a line', () => {
  test('is that of the host of the repository', () => {
    expect([
      at('https://github.com/us/bread'),
      at('https://github.com/us/bread.git', 'journeys/a.mdx', 'trunk'),
      at('https://gitlab.example.org/us/bread/'),
      at('https://bitbucket.org/us/bread', 'journeys/a.mdx'),
      at('https://codeberg.org/us/bread'),
    ]).toEqual([
      'https://github.com/us/bread/blob/main/content/a%20b.yaml#L12',
      'https://github.com/us/bread/blob/trunk/journeys/a.mdx?plain=1#L12',
      'https://gitlab.example.org/us/bread/-/blob/main/content/a%20b.yaml#L12',
      'https://bitbucket.org/us/bread/src/main/journeys/a.mdx#lines-12',
      'https://codeberg.org/us/bread/src/branch/main/content/a%20b.yaml#L12',
    ]);
  });

  test('is not known where the book names no repository', () => {
    expect(at(undefined)).toBeUndefined();
  });
});

describe('findings over time', () => {
  const now = { day: '2026-11-30', counts: { warnings: 1, remarks: 20 } };
  const state = (day: string, counts: { warnings: number; remarks: number } | null) => ({
    commit: day,
    day,
    counts,
  });

  test('are told from the first state that can be read to now', () => {
    const past = {
      kind: 'states',
      interval: 'month',
      states: [
        state('2026-08-31', null),
        state('2026-09-30', { warnings: 4, remarks: 20 }),
        state('2026-10-31', { warnings: 0, remarks: 20 }),
      ],
    } as const;
    const trend = trendOf(past, now);
    expect(trend.says).toBe('Since 30 Sep 2026: 1 warning instead of 4, 20 remarks as before.');
    expect(trend.states?.map(({ counts }) => counts?.warnings ?? null)).toEqual([null, 4, 0, 1]);
    expect(intervalInWords(past)).toBe(
      'The last state of each month in which the book changed, judged by the rules of today as of its own day, with the settings it had.',
    );
  });

  test('are not drawn where there is nothing to draw, and it is said why', () => {
    const says = (past: Parameters<typeof trendOf>[0]) => trendOf(past, now).says;
    expect([
      says({ kind: 'no-history' }),
      says({ kind: 'cut-off' }),
      says({ kind: 'too-large', files: 5000, most: 1500 }),
      says({ kind: 'states', interval: 'day', states: [] }),
      says({ kind: 'states', interval: 'day', states: [state('2026-09-30', null)] }),
    ]).toEqual([
      'There is no history of this book to look at.',
      'The history of this book is cut off in the copy this site was built from: a full clone of the repository would show it.',
      'The book has 5,000 files, too many to read it again as it was: up to 1,500 are.',
      'The book is too young to have a history of findings.',
      'No earlier state of the book can be read with the format of today.',
    ]);
    expect(trendOf({ kind: 'no-history' }, now).states).toBeUndefined();
  });

  test('are looked at when somebody asks, and only once', async () => {
    let times = 0;
    const past = pastOfBook(() => {
      times += 1;
      return Promise.resolve({ kind: 'no-history' });
    });
    expect([past.known(), times]).toEqual([undefined, 0]);
    await Promise.all([past.read(), past.read()]);
    expect([past.known(), times]).toEqual([{ kind: 'no-history' }, 1]);
  });
});

describe('a finding', () => {
  let book: Book;

  beforeAll(async () => {
    book = await tinyBook({
      'content/book.yaml':
        'repository: https://github.com/us/bread\nsegments: [commuters]\nteams: [sellers, idle]\n',
      'journeys/pane.yaml':
        'title: Il pane\nlanguage: it\nphases:\n  - stage: use\n    steps:\n      - { title: "Mangio <b>", emotion: -1 }\n',
      'content/touchpoints/counter.yaml':
        'title: Counter\nowner: sellers\nratings: [{ segment: commuters, importance: 80%, satisfaction: 30% }]\n',
    });
    const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const about = (file: string, reason: string, severity: 'info' | 'warning') =>
      diagnostic({ rule: 'stale-review', severity, file, range: place, reason });
    const diagnostics = [
      about('content/touchpoints/counter.yaml', 'Write `<a>`.', 'info'),
      about('journeys/pane.yaml', 'The review of “Il pane” was due on 2026-09-01.', 'warning'),
    ];
    const tiny = provideTinySite(book, {
      history: { asOf: '2026-09-30', changed: new Map(), prefix: 'shop/' },
    });
    const found = bookFindings(book, diagnostics, { root: '/tiny' });
    const step = ['phases', 0, 'steps', 0];
    const pathOf: typeof found.pathOf = ({ document }) =>
      document?.kind === 'journey' ? step : ['ratings', 0];
    provideSite({ ...tiny, diagnostics, findings: { ...found, pathOf } });
  });

  test('says what it is, where, and of which part, with everything escaped', () => {
    const told = site().findings.all.map((finding) => [
      String(sentenceOf(finding)),
      String(partInWords(finding)),
      String(placeOf(finding)),
    ]);
    expect(told).toEqual([
      [
        'Write <code>&lt;a&gt;</code>.',
        'Rating by <span class="segment-name"><i class="sign segment-1"></i>Commuters</span>',
        '<a class="written" href="https://github.com/us/bread/blob/main/shop/content/touchpoints/counter.yaml#L1">content/touchpoints/counter.yaml:1</a>',
      ],
      [
        'The review of “<span lang="it">Il pane</span>” was due on 1 Sep 2026.',
        '<a class="voice" href="/journeys/pane/#mangio-b" lang="it">Mangio &lt;b&gt;</a>',
        '<a class="written" href="https://github.com/us/bread/blob/main/shop/journeys/pane.yaml#L1">journeys/pane.yaml:1</a>',
      ],
    ]);
    expect(String(withCode('plain'))).toBe('plain');
  });

  test('is counted for its team, beside what else the team answers for', () => {
    const figures = (id: string) =>
      teamFigures(teamCounts(site(), { id })).map(({ count, noun, anchor }) => `${count} ${noun} #${anchor}`);
    expect(figures('sellers')).toEqual(['1 touchpoint #_touchpoints', '1 finding #_findings']);
    expect(figures('idle')).toEqual([]);
  });

  test('is counted in words', () => {
    expect([
      countsInWords({ error: 0, warning: 1, info: 1200 }),
      countsInWords({ error: 2, warning: 0, info: 1 }),
      countsInWords({ error: 0, warning: 0, info: 0 }),
      severityName('info'),
      showAll('stale-review', { error: 0, warning: 3, info: 0 }),
      showAll('idle-opportunity', { error: 0, warning: 0, info: 3 }),
    ]).toEqual([
      '1 warning and 1,200 remarks',
      '2 errors and 1 remark',
      'nothing',
      'remark',
      'journeybook check --only stale-review',
      'journeybook check --only idle-opportunity --level info',
    ]);
  });
});
