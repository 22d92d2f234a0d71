import type { MeasureText } from './layout/text-runs.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SIZES = [14, 12.5, 11, 10];
/** Room between a label and its box, left and right; a reader’s font may be an eighth wider than Arial. */
const PADDING = 12;
const LINE_HEIGHT = 1.22;

/**
 * Breaks the labels of a journey's boxes into lines. Mermaid breaks them only in HTML, which an image cannot
 * hold, and otherwise lets them run out of the box. A label that does not fit is set smaller, then cut with an
 * ellipsis; its whole text stays as the box's tooltip.
 */
export function wrapJourneyLabels(svg: Element, measure: MeasureText): void {
  for (const text of svg.querySelectorAll('text.task, text.journey-section')) {
    const label = text.textContent;
    const rect = text.parentElement?.querySelector(':scope > rect');
    if (!rect || label.trim() === '') continue;
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(rect.getAttribute(name)),
    );
    if (x === undefined || y === undefined || width === undefined || height === undefined) continue;
    const bold = text.classList.contains('journey-section');
    const { size, lines } = fit(label, { width: width - 2 * PADDING, height }, (line, at) =>
      measure(line, { size: at, bold }),
    );
    if (lines.length === 1 && size === SIZES[0]) continue;
    const step = size * LINE_HEIGHT;
    const top = y + height / 2 - ((lines.length - 1) / 2) * step;
    text.replaceChildren(
      ...lines.map((line, index) => {
        const tspan = svg.ownerDocument.createElementNS(SVG, 'tspan');
        tspan.setAttribute('x', String(x + width / 2));
        tspan.setAttribute('y', String(round(top + index * step)));
        tspan.textContent = line;
        return tspan;
      }),
    );
    if (size !== SIZES[0])
      text.setAttribute('style', `${text.getAttribute('style') ?? ''}font-size:${size}px;`);
    if (lines.at(-1)?.endsWith('…') === true && !label.endsWith('…')) {
      const title = svg.ownerDocument.createElementNS(SVG, 'title');
      title.textContent = label;
      text.prepend(title);
    }
  }
}

type MeasureAt = (line: string, size: number) => number;

function fit(
  label: string,
  room: { width: number; height: number },
  measure: MeasureAt,
): { size: number; lines: string[] } {
  for (const size of SIZES) {
    const lines = breakLines(label, (line) => measure(line, size) <= room.width);
    if (lines.length * size * LINE_HEIGHT <= room.height) return { size, lines };
  }
  const size = SIZES.at(-1) ?? 10;
  const fits = (line: string) => measure(line, size) <= room.width;
  const lines = breakLines(label, fits).slice(0, Math.floor(room.height / (size * LINE_HEIGHT)));
  let last = lines.pop() ?? '';
  while (last !== '' && !fits(`${last}…`)) last = graphemes(last).slice(0, -1).join('');
  return { size, lines: [...lines, `${last.trimEnd()}…`] };
}

/** Breaks at blanks and wherever its language allows; a word wider than the box is broken between letters. */
function breakLines(label: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of label.split(BREAKS)) {
    if (fits((line + piece).trim())) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
    for (const letter of graphemes(piece)) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line.trim()].filter((text) => text !== '');
}

/** A line may break after a blank, after a hyphen or slash between letters, and after an ideograph. */
const BREAKS =
  /(?<=\s)(?=\S)|(?<=[-‐–—/])(?=\p{L})|(?<=[\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}])(?![\p{P}ー\s])/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
