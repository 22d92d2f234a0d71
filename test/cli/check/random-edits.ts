import fc from 'fast-check';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckRequest } from '../../../src/cli/check/run-check.ts';
import type { Checked } from '../../../src/cli/report/checked.ts';

/** A small book with every kind of document, in which a line rarely stands for itself. */
export const book: Readonly<Record<string, string>> = {
  'content/book.yaml': `title: Bread
channels: [shop, web]
teams: [counter]
reviewEvery: 6 months
rules: { journey-without-goal: off, step-without-evidence: warning }
`,
  'content/glossary.yaml': 'crust: The hard part of a loaf.\n',
  'content/segments/commuters.yaml': `title: Commuters
share: 60%
why: They pass by every morning.
satisfaction: { value: 3.8, n: 24, source: counting, date: 2026-04-30 }
`,
  'content/segments/families.yaml': 'title: Families\nshare: 40%\n',
  'content/touchpoints/counter.yaml': `title: The counter
channel: shop
owner: counter
ratings:
  - { segment: commuters, stage: purchase, importance: 82%, satisfaction: 41%, source: counting, n: 24 }
`,
  'content/touchpoints/window.yaml': 'title: The window\nchannel: shop\n',
  'content/sources/counting.yaml': `title: Counting the queue
kind: observation
date: 2026-04-30
expires: 2026-12-31
`,
  'content/metrics/waiting.yaml': `title: Waiting in the queue
method: duration
better: lower
target: 4 min
every: 1 month
data: waiting.csv
`,
  'content/metrics/waiting.csv': 'date,value,n\n2026-03-31,6 min,40\n2026-04-30,5 min,41\n',
  'content/goals/warm.yaml': 'title: Everyone leaves with warm bread\nmetric: waiting\n',
  'content/opportunities/second-till.yaml': `title: A second till at eight
from: [bread#i-wait, counter]
reach: 300
impact: 2
noticed: 2025-11-02
`,
  'content/initiatives/till.yaml': `title: The second till
goals: warm
opportunities: [second-till]
status: running
to: 2026-05-31
experiments:
  - { hypothesis: A second till halves the queue, metric: waiting, target: 3 min, to: 2026-05-15 }
`,
  'content/pages/about.mdx':
    '---\ntitle: About\n---\nWe bake, see [[journey:bread]] and [[touchpoint:counter]].\n',
  'journeys/bread.yaml': `title: Buying bread
segments: [commuters, families]
owner: counter
reviewed: 2026-01-10
phases:
  - stage: engage
    steps:
      - title: I smell it from the tram
        touchpoint: window
        moment: stimulus
        emotion: { commuters: 2, families: 1 }
  - stage: purchase
    steps:
      - title: I wait
        touchpoint: counter
        emotion: -1
        pains: [{ text: The queue reaches the door, evidence: counting }]
        opportunities: [second-till]
        exits:
          - { to: The supermarket, share: 20%, because: It has no queue }
      - title: I pay
        touchpoint: counter
        next: [i-pay] # journeybook-ignore endless-loop: they come every day
  - stage: use
    steps:
      - I eat it warm
`,
  'journeys/cake.mdx': `---
title: Ordering a cake
status: draft
segments: commuters
related: [bread]
phases:
  - stage: engage
    steps: [I ask at the counter]
  - stage: use
    steps: [We eat it together]
---
## How we asked

At the counter, see [above](#how-we-asked).
`,
};

const lines = Object.values(book).flatMap((text) => text.split('\n'));
const names = Object.keys(book);

/** A change of one file of the book, as people and their tools make them. */
export interface RandomEdit {
  readonly file: string;
  readonly how:
    'restore' | 'remove' | 'add' | 'drop-line' | 'repeat-line' | 'put-line' | 'swap-lines' | 'cut' | 'type';
  readonly line: number;
  readonly by: string;
}

const edit: fc.Arbitrary<RandomEdit> = fc.record({
  file: fc.constantFrom(...names),
  // A book that is mostly broken would say little of the rules.
  how: fc.constantFrom(
    ...(['restore', 'restore', 'restore', 'restore', 'remove', 'add', 'drop-line', 'drop-line'] as const),
    ...(['repeat-line', 'put-line', 'swap-lines', 'cut', 'type', 'type'] as const),
  ),
  line: fc.nat(40),
  by: fc.constantFrom(...lines, ' ', '\t', '"', 'Ä', '- x', 'title: Other', '#', '2026-02-30', '140%'),
});

/** The same edits on every run: a test of random edits fails today as it will tomorrow. */
export function randomEdits(count: number, seed: number): readonly RandomEdit[] {
  return fc.sample(edit, { numRuns: count, seed });
}

/** The files of a book on disk, and how they are edited. */
export function editable(root: string) {
  const now = new Map(Object.entries(book));
  const write = (file: string, text: string | undefined) => {
    const place = path.join(root, file);
    if (text === undefined) {
      now.delete(file);
      rmSync(place, { force: true });
      return;
    }
    now.set(file, text);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  for (const [file, text] of now) write(file, text);
  return {
    files: now as ReadonlyMap<string, string>,
    edit({ file, how, line, by }: RandomEdit): void {
      const into = how === 'add' ? file.replace(/(\.\w+)$/, `-${line % 3}$1`) : file;
      write(into, edited(now.get(file) ?? '', { file, how, line, by }));
    },
  };
}

/** What becomes of a text; undefined where the file goes. */
function edited(text: string, { file, how, line, by }: RandomEdit): string | undefined {
  const parts = text.split('\n');
  const at = line % parts.length;
  const [here = '', next = ''] = parts.slice(at, at + 2);
  switch (how) {
    case 'restore':
      return book[file];
    case 'remove':
      return undefined;
    case 'add':
      return text;
    case 'drop-line':
      return parts.toSpliced(at, 1).join('\n');
    case 'repeat-line':
      return parts.toSpliced(at, 0, here).join('\n');
    case 'put-line':
      return parts.toSpliced(at, 1, by).join('\n');
    case 'swap-lines':
      return parts.toSpliced(at, 2, next, here).join('\n');
    case 'cut':
      return text.slice(0, line * 4);
    case 'type':
      return parts.toSpliced(at, 1, here.slice(0, line) + by + here.slice(line)).join('\n');
  }
}

/** A check of everything, of one book. */
export const everything: Omit<CheckRequest, 'folders'> = {
  only: [],
  severities: {},
  remarks: 'told',
  asOf: '2026-06-01',
  baseline: undefined,
  cache: false,
  changed: undefined,
  stdin: undefined,
  fix: false,
  updateBaseline: false,
};

/** What a check says, without the folder it was said of. */
export function said({ diagnostics, summary }: Checked): unknown {
  return {
    summary,
    diagnostics: diagnostics.map(({ file, place, ruleId, severity, reason, note, fix }) => {
      const { start, end } = place;
      return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${severity}[${ruleId}] ${reason} ${note ?? ''} ${JSON.stringify(fix ?? '')}`;
    }),
  };
}
