import { markup, type Markup } from '../markup.ts';
import type { Point } from '../place-labels.ts';
import { tenths } from '../tenths.ts';
import { letters } from './chart-text.ts';
import { layOutScatter, type PlacedMark, type PlacedWords } from './lay-out.ts';
import { type Scatter, scatterSizes } from './scatter.ts';

/** How far the baseline of a line of text lies above its bottom. */
const descent = 4;

/** A chart of points, broad and narrow; the style sheet shows the one that fits the screen. */
export function drawScatter(chart: Scatter): Markup {
  return markup`${drawOne(chart, 'broad')}${drawOne(chart, 'narrow')}`;
}

/**
 * A chart of points as SVG. Every point leads to where its figures come from; the keyboard gets there by the list
 * beside the chart, which says the same in words, so that nothing has to be stepped through twice.
 */
function drawOne(chart: Scatter, name: keyof typeof scatterSizes): Markup {
  const size = scatterSizes[name];
  const { frame, areas, marks, lines, ticks, words } = layOutScatter(chart, size);
  const [title, tells] = [`${chart.id}-${name}-title`, `${chart.id}-${name}-tells`];
  const grid = [
    ...ticks.x.map((x) => markup`<path class="grid" d="M${x} ${frame.bottom}V${frame.top}"/>`),
    ...ticks.y.map((y) => markup`<path class="grid" d="M${frame.left} ${y}H${frame.right}"/>`),
  ];
  const parts = areas.map(
    ({ look, box }) =>
      markup`<path class="area ${look}" d="M${box.left} ${box.top}H${box.right}V${box.bottom}H${box.left}Z"/>`,
  );
  const ways = lines.map(({ look, through }) => markup`<path class="${look}" d="${pathOf(through)}"/>`);
  // Small marks lie above large ones, so that none is hidden.
  const drawn = marks.toSorted((one, other) => other.r - one.r);
  return markup`<svg class="scatter ${name}" role="group" aria-labelledby="${title} ${tells}" viewBox="0 0 ${size.width} ${size.height}" width="${size.width / 16}rem" height="${size.height / 16}rem" focusable="false"><title id="${title}">${chart.title}</title><desc id="${tells}">${chart.tells}</desc><g aria-hidden="true">${parts}${grid}<path class="frame" d="M${frame.left} ${frame.top}H${frame.right}V${frame.bottom}H${frame.left}Z"/>${ways}${words.map(drawWords)}${marks.map(drawLeader)}${drawn.map((mark) => drawMark(mark, chart.list))}${marks.map(drawLabel)}</g></svg>`;
}

function drawWords({ x, y, lines, anchor, look }: PlacedWords): Markup {
  return markup`${lines.map((line, place) => markup`<text class="${look}" x="${x}" y="${tenths(y + place * letters.line)}"${anchor !== 'start' && markup` text-anchor="${anchor}"`}>${line}</text>`)}`;
}

function drawLeader({ label, points }: PlacedMark): Markup | false {
  return (
    label?.leader !== undefined &&
    markup`<path class="leader" data-point="${numbersOf(points)}" d="${pathOf(label.leader)}"/>`
  );
}

function drawMark({ x, y, r, points }: PlacedMark, list: string): Markup {
  const [first] = points;
  const several = points.length > 1;
  const told = points.map((point) => `${point.number} ${point.told}`).join('\n');
  const circle = markup`<circle class="mark ${several ? 'several' : (first?.look ?? '')}" cx="${x}" cy="${y}" r="${r}"/>`;
  return markup`<a href="${several ? list : (first?.href ?? list)}" tabindex="-1" data-point="${numbersOf(points)}"><title>${told}</title>${circle}${several && markup`<circle class="within" cx="${x}" cy="${y}" r="${tenths(r / 2)}"/>`}</a>`;
}

function drawLabel({ x: from, label, points }: PlacedMark): Markup | false {
  if (label === undefined) return false;
  const { box, lines } = label;
  // A single line stands in the middle of its box, however wide a font has made it. Several begin where their mark is.
  const side =
    lines.length === 1 ? 'middle' : box.left >= from ? 'start' : box.right <= from ? 'end' : 'middle';
  const x = tenths({ start: box.left, middle: (box.left + box.right) / 2, end: box.right }[side]);
  const texts = lines.map(
    (line, place) =>
      markup`<tspan x="${x}" y="${tenths(box.top + (place + 1) * letters.line - descent)}">${line}</tspan>`,
  );
  return markup`<text class="name" data-point="${numbersOf(points)}"${side !== 'start' && markup` text-anchor="${side}"`}>${texts}</text>`;
}

function numbersOf(points: PlacedMark['points']): string {
  return points.map(({ number }) => number).join(' ');
}

function pathOf(through: readonly Point[]): string {
  return through.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${tenths(x)} ${tenths(y)}`).join('');
}
