import type { CurveLayout } from '../curve-layout.ts';
import { markup, type Markup } from '../markup.ts';
import { barPath, circlePath, signPath } from '../segment-mark.ts';
import type { Canvas } from './canvas.ts';
import { lineOfSegment, palette } from './palette.ts';
import { styles } from './styles.ts';

/** The emotion curve of a journey as a picture shows it, at the origin. */
export function drawCurve({ width, levels, lines, gaps, labels }: CurveLayout, canvas: Canvas): Markup {
  const at = (level: number) => levels.find(({ value }) => value === level)?.y ?? 0;
  const half = at(0) - at(2);
  const scale = levels.map(
    ({ value, y }) =>
      markup`<path d="M0 ${y}H${width}" stroke="${value === 0 ? palette['line-strong'] : palette.line}"/>`,
  );
  const names = labels.names.map(({ text, sign, x, y }) =>
    canvas.text(text, x, y, { ...styles.gap, colour: lineOfSegment(sign).colour }),
  );
  return markup`<g fill="none"><path d="M0 ${at(2)}H${width}v${half}H0Z" fill="${palette['tint-1']}" fill-opacity=".4"/><path d="M0 ${at(0)}H${width}v${half}H0Z" fill="${palette['tint-minus-1']}" fill-opacity=".5"/>${scale}${lines.map(drawLine)}${gaps.map(({ x, y }) => canvas.text('not known', x, y + 4, styles.gap))}${labels.feelings.map(({ text, x, y }) => canvas.text(text, x, y, styles.feeling))}${names}</g>`;
}

function drawLine({ sign, alone, path, points, rings, bar }: CurveLayout['lines'][number]): Markup {
  const { colour, dashes } = lineOfSegment(sign);
  return markup`<g stroke="${colour}"><path d="${path}" stroke-width="2.5" stroke-linecap="round"${!alone && dashes && markup` stroke-dasharray="${dashes}"`}/><path d="${rings.map(({ x, y }) => circlePath(x, y, 9)).join('')}" stroke-width="1.25"/>${bar && markup`<path d="${barPath(bar.x, bar.y, 7)}" stroke-width="1.5"/>`}<path d="${points.map(({ x, y }) => signPath(sign, x, y, 5)).join('')}" fill="${colour}" stroke="${palette.paper}" stroke-width="1.5"/></g>`;
}
