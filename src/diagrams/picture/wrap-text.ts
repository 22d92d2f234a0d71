import { LineBreaker } from 'css-line-break';

/**
 * Breaks a text into lines that are no wider than they may be, where Unicode allows it (UAX #14); a word that is wider
 * on its own is broken between its letters.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const part of partsOf(paragraph)) {
      if (measure((line + part).trimEnd()) <= width) {
        line += part;
        continue;
      }
      if (line !== '') lines.push(line.trimEnd());
      const pieces = piecesOf(part, width, measure);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
    if (line.trimEnd() !== '') lines.push(line.trimEnd());
  }
  return lines;
}

/** The parts of a text between which a line may end. */
function partsOf(text: string): readonly string[] {
  const breaker = LineBreaker(text, { lineBreak: 'strict', wordBreak: 'normal' });
  const parts: string[] = [];
  for (let next = breaker.next(); !next.done; next = breaker.next()) parts.push(next.value.slice());
  return parts;
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function piecesOf(word: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of letters.segment(word)) {
    if (piece !== '' && measure((piece + segment).trimEnd()) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  pieces.push(piece);
  return pieces;
}
