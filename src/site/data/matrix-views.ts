import { axisMembers } from '../../analysis/matrix/axis-members.ts';
import type { AxisId } from '../../analysis/matrix/fact.ts';
import type { MatrixView } from '../../analysis/matrix/matrix.ts';
import type { MeasureId } from '../../analysis/matrix/measure.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { matrixTitle } from '../map/axis-names.ts';
import { toldMeasures } from './told-measures.ts';

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
  title: matrixTitle(measure, rows, columns),
  path: `matrix/${rows}-by-${columns}/${measure}/`,
});

/** The matrix of who meets what, and when; its own page shows more of it than figures. */
export const stepsByStage = {
  path: 'matrix/',
  rows: 'touchpoint',
  columns: 'stage',
  measure: 'steps',
} as const satisfies Pick<NamedView, 'path' | keyof MatrixView>;

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
  return toldMeasures(book).get(measure)?.tells(rows, columns) === true;
}
