import type { GridFigure } from '../../../analysis/matrix/grid.ts';
import { type MeasureId, measureOf } from '../../../analysis/matrix/measure.ts';
import { markup, type Markup } from '../../../diagrams/markup.ts';
import { tenths } from '../../../diagrams/tenths.ts';
import { figureInCell } from '../../map/figure-text.ts';
import { formatShare, signed } from '../../map/numbers.ts';
import { withCode } from '../../map/with-code.ts';
import type { PublishedFact, PublishedInput } from './fetch-facts.ts';

/** More facts than these a reader does not go through; the page of each of them is a link away. */
const mostListed = 50;

/** A cell that somebody asks about. */
export interface AskedCell {
  readonly row: string;
  readonly column: string;
  readonly figure: GridFigure<PublishedFact> | null;
}

/** What a cell is made from: its figure, how it was found, and each thing it rests on with its file and line. */
export function cellDetail({ row, column, figure }: AskedCell, measure: MeasureId, base: string): Markup {
  const head = markup`<h2 tabindex="-1">${row} <span aria-hidden="true">×</span><span class="visually-hidden"> by </span> ${column}</h2>`;
  const close = markup`<button type="button" class="close" aria-label="Close"></button>`;
  if (figure === null) return markup`${close}${head}<p>Nothing is written here, which is not zero.</p>`;
  const { facts, decisive, warnings } = figure;
  const shown = facts.slice(0, mostListed);
  const listOf = (those: readonly PublishedFact[]) =>
    markup`<ul>${those.map((fact) => factItem(fact, measure, base))}</ul>`;
  const others = shown.slice(decisive);
  const rest = facts.length - shown.length;
  return markup`${close}${head}<p class="figure"><strong>${figureInCell(figure, measure)}</strong> ${measureOf(measure).title}</p><p class="method">${measureOf(measure).method}</p>${warnings.map(({ text }) => markup`<p class="caution">† ${text}</p>`)}<h3>It is from</h3>${listOf(shown.slice(0, decisive))}${others.length > 0 && markup`<h3>Also here</h3>${listOf(others)}`}${rest > 0 && markup`<p>And ${rest} more.</p>`}${noticedOf(facts)}`;
}

const names = { error: 'Error', warning: 'Warning', info: 'Remark' } as const;

/** What the rules notice of anything in the cell, each once. */
function noticedOf(facts: readonly PublishedFact[]): Markup | null {
  const found = [...new Set(facts.flatMap(({ findings }) => findings))].slice(0, mostListed);
  if (found.length === 0) return null;
  const items = found.map(
    ({ severity, rule, message, file, line }) =>
      markup`<li><strong>${names[severity]}</strong> ${withCode(message)}<span class="written">${file}:${line} ${rule}</span></li>`,
  );
  return markup`<h3>What the rules notice</h3><ul class="noticed">${items}</ul>`;
}

function factItem(
  { value, unit, n, subject, inputs }: PublishedFact,
  measure: MeasureId,
  base: string,
): Markup {
  const isTold = unit === 'count' || unit === 'emotion';
  const [first] = inputs;
  // Of a step its own name, of a rating that of its touchpoint.
  const name = isTold ? (first?.what ?? subject.title) : subject.title;
  const own = unit !== 'count' && markup`<strong>${figureInCell({ value, unit }, measure)}</strong> `;
  const within = name !== subject.title && markup` <span class="about">${subject.title}</span>`;
  const answers = typeof n === 'number' && markup` <span class="n">n = ${n.toLocaleString('en-GB')}</span>`;
  return markup`<li>${own}<a href="${base}${subject.address}">${name}</a>${within}${answers}${inputs.map((input) => inputLine(input, unit, inputs.length > 1))}</li>`;
}

function inputLine(
  { what, value, file, line }: PublishedInput,
  unit: PublishedFact['unit'],
  isOneOfSeveral: boolean,
): Markup {
  const written = isOneOfSeveral && `${what} ${inputValue(value, unit)} `;
  return markup`<span class="written">${written}${file}${line !== null && `:${line}`}</span>`;
}

function inputValue(value: number | string | null, unit: PublishedFact['unit']): string {
  if (typeof value !== 'number') return value ?? '';
  if (unit === 'emotion') return signed(value);
  return unit === 'share' || unit === 'score' ? formatShare(value) : String(tenths(value));
}
