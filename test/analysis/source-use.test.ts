import { beforeAll, describe, expect, test } from 'vitest';
import { claimsOn, isUnused, usesOfSources, type SourceUse } from '../../src/analysis/source-use.ts';
import type { Book } from '../../src/book/book.ts';
import { restingText, sourceWarnings } from '../../src/site/data/source-text.ts';
import { claimsByPlace } from '../../src/site/data/claims-by-place.ts';
import { tinyBook } from '../tiny-book.ts';
import { provideTinySite } from '../site/tiny-site.ts';

let book: Book;
let uses: ReadonlyMap<string, SourceUse>;

beforeAll(async () => {
  book = await tinyBook({
    'content/segments/hikers.yaml': 'title: Hikers\nwhy: { text: Quiet, evidence: talks }',
    'content/touchpoints/desk.yaml':
      'title: Desk\nratings: { segment: hikers, importance: 80%, satisfaction: 40%, source: survey }',
    'content/sources/talks.yaml': 'title: Talks\nkind: interviews\nexpires: 2026-06-30',
    'content/sources/survey.yaml': 'title: Survey\nkind: survey\nverdict: trim',
    'content/sources/log.yaml': 'title: Log',
    'content/sources/idle.yaml': 'title: Idle\nanswers: { text: Nothing, evidence: idle-too }',
    'content/sources/idle-too.yaml': 'title: Idle too',
    'content/sources/source.yaml': 'title: Named like the field',
    'content/metrics/calls.yaml': 'title: Calls\nmethod: count\nsource: log',
    'content/opportunities/signs.yaml': 'title: Signs\nfrom: [source:log]',
    'content/initiatives/doors.yaml':
      'title: Doors\nexperiments: { hypothesis: Wider doors help, source: log }',
    'content/glossary.yaml': 'hut: { text: A small cabin, evidence: talks }',
    'journeys/tiny.yaml': `
      title: Tiny
      segments: hikers
      phases:
        stage: use
        steps:
          - { title: I look, emotion: { hikers: 1 }, pains: [Dark, { text: Cold, evidence: survey }], evidence: talks }
          - { title: I wait, actions: { text: Sits down, evidence: talks } }
    `,
  });
  provideTinySite(book, { base: '/docs/' });
  uses = usesOfSources(book);
});

const use = (id: string): SourceUse => {
  const found = uses.get(id);
  if (found === undefined) throw new Error(`The book has no source ${id}.`);
  return found;
};

test('claims rest on their own source, else on that of their step', () => {
  expect(claimsOn(book, 'talks').map(({ kind, subject }) => `${kind} ${subject.id}`)).toEqual([
    'emotion tiny',
    'pain tiny',
    'answer hikers',
  ]);
  expect(claimsOn(book, 'survey').map(({ kind, text }) => text ?? kind)).toEqual([
    'Cold',
    'importance',
    'satisfaction',
  ]);
  expect(claimsOn(book, 'survey', 2)).toEqual(claimsOn(book, 'survey').slice(0, 2));
  expect(use('survey').claimCount).toBe(3);
});

test('metrics and experiments name where their figures come from', () => {
  expect(use('log').metrics.map(({ id }) => id)).toEqual(['calls']);
  expect(use('log').experiments.map(({ experiment }) => experiment.hypothesis.text)).toEqual([
    'Wider doors help',
  ]);
});

test('whatever else names a source is listed once, and nothing that is listed already', () => {
  expect(use('talks').named).toEqual([
    { kind: 'journey', id: 'tiny', step: 'i-wait' },
    { kind: 'term', id: 'hut' },
  ]);
  expect(use('log').named).toEqual([{ kind: 'opportunity', id: 'signs' }]);
});

test('a source that nothing names is unused', () => {
  expect(book.sources.filter(({ id }) => isUnused(use(id))).map(({ id }) => id)).toEqual(['idle', 'source']);
});

describe('in words', () => {
  const warnings = (id: string, asOf?: string) => {
    const source = book.sources.find((one) => one.id === id);
    return source && sourceWarnings(source, use(id), asOf);
  };

  test('a source says what speaks against it, with the fact behind it', () => {
    expect(warnings('talks', '2026-06-29')).toEqual([]);
    expect(warnings('talks', '2026-07-01')).toEqual(['Out of date: it expired on 30 Jun 2026']);
    expect(warnings('talks')).toEqual([]);
    expect(warnings('survey')).toEqual(['To be trimmed: that is the verdict on it']);
    expect(warnings('idle')).toEqual(['Unused: nothing in the book rests on it']);
  });

  test('a source says how much rests on it', () => {
    expect(['talks', 'log', 'idle', 'idle-too'].map((id) => restingText(use(id)))).toEqual([
      '3 claims',
      '1 metric, 1 experiment',
      'nothing',
      'named once',
    ]);
  });

  test('claims are told by document and step, and lead there', () => {
    expect(claimsByPlace(book, claimsOn(book, 'talks'))).toEqual([
      {
        kind: 'journey',
        title: 'Tiny',
        href: '/docs/journeys/tiny/',
        language: undefined,
        count: 2,
        places: [
          {
            title: 'I look',
            href: '/docs/journeys/tiny/#i-look',
            claims: [
              { name: 'Emotion', segments: ['Hikers'] },
              { name: 'Pain', text: 'Dark', segments: [] },
            ],
          },
        ],
      },
      {
        kind: 'segment',
        title: 'Hikers',
        href: '/docs/segments/hikers/',
        count: 1,
        places: [
          { href: '/docs/segments/hikers/', claims: [{ name: 'Answer', text: 'Quiet', segments: [] }] },
        ],
      },
    ]);
  });
});
