import type { CurveLabels } from './curve-labels.ts';
import { type CurveContent, type CurveLayout, type CurveSize, layOutCurve } from './curve-layout.ts';
import { markup, type Markup } from './markup.ts';
import { barPath, circlePath, signPath } from './segment-mark.ts';
import { tenths } from './tenths.ts';

/** An emotion curve that was drawn. */
export interface DrawnCurve {
  readonly drawing: Markup;
  /** Every line has its name beside it, so that no key is needed. */
  readonly named: boolean;
  /** The steps whose feeling is not written on it. */
  readonly unwritten: readonly number[];
}

/** Draws the emotion curve of a journey for a page, whose style sheet gives it its colours. */
export function drawEmotionCurve(content: CurveContent, size: CurveSize): DrawnCurve {
  const laid = layOutCurve(content, size);
  const { width, height, labels } = laid;
  return {
    drawing: markup`<svg class="emotion-curve" viewBox="0 0 ${width} ${height}" width="${width / 16}rem" height="${height / 16}rem" aria-hidden="true" focusable="false">${scale(laid)}${laid.lines.map(drawLine)}${laid.gaps.map(({ x, y }) => markup`<text class="gap" x="${x}" y="${y}">not known</text>`)}${written(labels)}</svg>`,
    named: labels.names.length > 0,
    unwritten: labels.unplaced,
  };
}

function scale({ width, levels }: CurveLayout): Markup {
  const at = (level: number) => levels.find(({ value }) => value === level)?.y ?? 0;
  const half = at(0) - at(2);
  const lines = levels.map(
    ({ value, y }) => markup`<path class="level${value === 0 ? ' zero' : ''}" d="M0 ${y}H${width}"/>`,
  );
  return markup`<rect class="above" y="${at(2)}" width="${width}" height="${half}"/><rect class="below" y="${at(0)}" width="${width}" height="${half}"/>${lines}`;
}

function drawLine({ sign, behind, alone, path, points, rings, bar }: CurveLayout['lines'][number]): Markup {
  const signs = points.map(({ x, y }) => signPath(sign, x, y, 5));
  const ring =
    rings.length > 0 &&
    markup`<path class="rings" d="${rings.map(({ x, y }) => circlePath(x, y, 9)).join('')}"/>`;
  const lowest = bar && markup`<path class="lowest" d="${barPath(bar.x, bar.y, 7)}"/>`;
  return markup`<g class="segment-${sign}${behind && ' behind'}${alone && ' alone'}"><path class="line" d="${path}"/>${ring}${lowest}<path class="points" d="${signs.join('')}"/></g>`;
}

function written({ feelings, names }: CurveLabels): readonly Markup[] {
  return [
    ...feelings.map(
      ({ text, x, y }) => markup`<text class="feeling" x="${tenths(x)}" y="${tenths(y)}">${text}</text>`,
    ),
    ...names.map(
      ({ text, sign, x, y }) =>
        markup`<text class="name segment-${sign}" x="${tenths(x)}" y="${tenths(y)}">${text}</text>`,
    ),
  ];
}
