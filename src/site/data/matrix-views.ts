import { axisMembers } from '../../analysis/matrix/axis-members.ts';
import type { AxisId } from '../../analysis/matrix/fact.ts';
import type { MatrixView } from '../../analysis/matrix/matrix.ts';
import { type MeasureId, measures } from '../../analysis/matrix/measures.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';

/** What an axis is called: of one of its members, and of all. */
export const axisNames: Readonly<Record<AxisId, { readonly one: string; readonly all: string }>> = {
  touchpoint: { one: 'touchpoint', all: 'touchpoints' },
  segment: { one: 'segment', all: 'segments' },
  stage: { one: 'stage', all: 'stages' },
  channel: { one: 'channel', all: 'channels' },
  journey: { one: 'journey', all: 'journeys' },
  moment: { one: 'moment of truth', all: 'moments of truth' },
  owner: { one: 'owner', all: 'owners' },
  initiative: { one: 'initiative', all: 'initiatives' },
  goal: { one: 'goal', all: 'goals' },
  source: { one: 'source', all: 'sources' },
  claim: { one: 'kind of claim', all: 'kinds of claims' },
};

/** A matrix with a page of its own. */
export interface NamedView extends MatrixView {
  readonly title: string;
  /** What it answers. */
  readonly question: string;
  /** Its address within the site. */
  readonly path: string;
}

const view = (rows: AxisId, columns: AxisId, measure: MeasureId, question: string): NamedView => ({
  rows,
  columns,
  measure,
  question,
  title: `${measures[measure].title}: ${axisNames[rows].all} by ${axisNames[columns].one}`,
  path: `matrix/${rows}-by-${columns}/${measure}/`,
});

const views: readonly NamedView[] = [
  view('touchpoint', 'segment', 'importance', 'What matters to whom?'),
  view('touchpoint', 'segment', 'satisfaction', 'How well does it do, and for whom?'),
  view('touchpoint', 'segment', 'gap', 'Where does it do worse than it matters?'),
  view('touchpoint', 'segment', 'opportunity', 'Where is there room for something better?'),
  view('touchpoint', 'stage', 'importance', 'Which touchpoint matters in which stage?'),
  view('segment', 'stage', 'importance', 'When does something matter, and to whom?'),
  view('segment', 'stage', 'emotion', 'When is it hardest, and for whom?'),
  view('channel', 'stage', 'steps', 'Which channels carry which stage?'),
  view('journey', 'touchpoint', 'steps', 'Which journeys lead over which touchpoints?'),
  view('moment', 'segment', 'emotion', 'How does each segment feel at its moments of truth?'),
  view('owner', 'touchpoint', 'steps', 'Who answers for what customers do where?'),
  view('initiative', 'goal', 'initiatives', 'Which work serves which goal?'),
  view('source', 'claim', 'claims', 'What rests on which source?'),
];

/** More cells than these nobody reads, and a page of them would weigh more than the book. */
const mostCells = 25_000;

const known = new WeakMap<Book, readonly NamedView[]>();

/** The matrices that a book has anything to show in; found once for each book. */
export function matrixViews(book: Book): readonly NamedView[] {
  const found = known.get(book);
  if (found) return found;
  const made = views.filter((one) => isTold(book, one));
  known.set(book, made);
  return made;
}

function isTold(book: Book, { rows, columns, measure }: MatrixView): boolean {
  const framework = lookup(book).frameworks.get(book.settings.framework);
  if (framework === undefined) return false;
  const [down, across] = [rows, columns].map((axis) => axisMembers(book, axis, framework).length);
  const cells = (down ?? 0) * (across ?? 0);
  if (cells === 0 || cells > mostCells) return false;
  return measures[measure]
    .factsOf(book, { framework, axes: [rows, columns] })
    .some(({ at }) => [rows, columns].every((axis) => (at[axis] ?? []).length > 0));
}
