import type { Figure } from '../../schema/figure.ts';
import type { Typed } from '../../schema/kinds.ts';
import type { Measurement, Metric } from '../book.ts';
import type { SeriesRow } from '../series-file.ts';
import { entry, type Surroundings } from './described.ts';
import type { LinkableDocument, Report, Where } from './document.ts';
import { type Measured, numberOf } from './figure.ts';
import { checkDays } from './contradictions.ts';

/** The scale of answers to “made it easy”, from 1 to 7, by which CES 2.0 is reported. */
const effortScale = { min: 1, max: 7 };

/** How the figures of a metric are read: by its method and scale. */
export function measuredBy(data: Typed<'metric'>, rating: { min: number; max: number }): Measured {
  const { method, scale } = data;
  if (method === 'ces-mean') return { method, scale: scale ?? effortScale };
  return method === 'mean' || method === 'csat-mean' ? { method, scale: scale ?? rating } : { method };
}

/** A metric with its references resolved and its figures as numbers, by date. */
export function linkMetric(
  document: LinkableDocument<'metric'>,
  rows: readonly SeriesRow[],
  surroundings: Surroundings,
): Metric {
  const { references, settings, scaleUnknown } = surroundings;
  const { data, file } = document;
  const { title, description, target, touchpoints, source, owner, tags, method, currency, better, every } =
    data;
  const where: Where = { file, path: [] };
  references.claim(title, where, 'title');
  const measured = measuredBy(data, settings.scales.rating);
  const unknown = document.repaired.has('method') || document.repaired.has('scale') || scaleUnknown;
  const report = unknown ? ignore : surroundings.report;
  if (!document.repaired.has('series')) checkDays(data.series ?? [], where, surroundings.report);
  const goal = target && readFigure(target, measured, where, report, 'target');
  return {
    ...entry('metric', document, title.text),
    ...(description && { description: references.claim(description, where, 'description') }),
    ...measured,
    method,
    ...(currency !== undefined && { currency }),
    ...(better && { better }),
    ...(goal !== undefined && { target: goal }),
    ...(every && { every }),
    touchpoints: references.many('touchpoint', touchpoints, where, 'touchpoints'),
    ...(source !== undefined && { source: references.one('source', source, where, 'source') }),
    ...(owner !== undefined && { owner: references.one('team', owner, where, 'owner') }),
    tags: tags ?? [],
    series: [...inline(data, measured, where, report), ...fromFile(rows, measured, report)].sort(
      (one, other) => (one.date < other.date ? -1 : 1),
    ),
  };
}

/** Figures whose method or scale is not known are not judged. */
function ignore(): void {
  // Nothing can be said.
}

/** A figure as a number in the unit of a metric; what does not fit is reported. */
export function readFigure(
  figure: Figure,
  measured: Measured,
  where: Where,
  report: Report,
  ...field: (string | number)[]
): number | undefined {
  const number = numberOf(figure, measured);
  if (typeof number === 'number') return number;
  report({ ...number, file: where.file, path: [...where.path, ...field], at: 'value' });
  return undefined;
}

function inline(
  { series = [] }: Typed<'metric'>,
  measured: Measured,
  where: Where,
  report: Report,
): readonly Measurement[] {
  return series.flatMap(({ date, value, n }, index) => {
    const number = readFigure(value, measured, where, report, 'series', index, 'value');
    const origin = { file: where.file, path: ['series', index] };
    return number === undefined ? [] : [{ date, value: number, ...(n !== undefined && { n }), origin }];
  });
}

/** Rows of a file of figures; their problems have a line instead of a path. */
function fromFile(rows: readonly SeriesRow[], measured: Measured, report: Report): readonly Measurement[] {
  return rows.flatMap(({ date, value, n, file, line, column }) => {
    const number = numberOf(value, measured);
    if (typeof number !== 'number') {
      report({ ...number, file, line, column });
      return [];
    }
    return [{ date, value: number, ...(n !== undefined && { n }), origin: { file, line } }];
  });
}
