import type { MeasureText } from './layout/text-runs.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SIZES = [14, 12.5, 11, 10];
/** Room between a label and its box, left and right; a reader’s font may be an eighth wider than Arial. */
const PADDING = 12;
/** Room above and below: the dots of the actors hang into the box. */
const HEADROOM = 6;
const LINE_HEIGHT = 1.22;

/**
 * Breaks the labels of a journey's boxes into lines. Mermaid breaks them only in HTML, which an image cannot
 * hold, or where they say `<br>`, and otherwise lets them run out of the box. A label that does not fit is set
 * smaller, then cut with an ellipsis; its whole text stays as the box's tooltip.
 */
export function wrapJourneyLabels(svg: Element, measure: MeasureText): void {
  for (const rect of svg.querySelectorAll('rect.task, rect.journey-section')) {
    const texts = [...(rect.parentElement?.querySelectorAll(':scope > text') ?? [])];
    const label = texts.map((text) => text.textContent.trim()).join('\n');
    if (label.trim() !== '') wrapLabel(texts, label, rect, measure);
  }
}

function wrapLabel(texts: readonly Element[], label: string, rect: Element, measure: MeasureText): void {
  const [text, ...others] = texts;
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(rect.getAttribute(name)),
  );
  const bold = rect.classList.contains('journey-section');
  const room = { width: width - 2 * PADDING, height: height - 2 * HEADROOM };
  const { size, lines } = fit(label, room, (line, at) => measure(line, { size: at, bold }));
  if (text === undefined || (lines.join('\n') === label && size === SIZES[0])) return;
  for (const other of others) other.remove();
  const step = size * LINE_HEIGHT;
  const top = y + height / 2 - ((lines.length - 1) / 2) * step;
  text.replaceChildren(
    ...lines.map((line, index) => {
      const tspan = text.ownerDocument.createElementNS(SVG, 'tspan');
      tspan.setAttribute('x', String(x + width / 2));
      tspan.setAttribute('y', String(round(top + index * step)));
      tspan.textContent = line;
      return tspan;
    }),
  );
  if (size !== SIZES[0])
    text.setAttribute('style', `${text.getAttribute('style') ?? ''}font-size:${size}px;`);
  if (lines.at(-1)?.endsWith('…') === true && !label.endsWith('…')) {
    const title = text.ownerDocument.createElementNS(SVG, 'title');
    title.textContent = label;
    text.prepend(title);
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

/**
 * Breaks a label into lines that fit: at blanks and wherever its language allows; a word wider than the box is broken
 * between letters.
 */
export function breakLines(label: string, fits: (line: string) => boolean): string[] {
  if (label.includes('\n')) return label.split('\n').flatMap((part) => breakLines(part, fits));
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
