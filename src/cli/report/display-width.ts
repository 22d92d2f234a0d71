const twoColumns =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const noColumn = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns a text takes in a terminal: two for ideographs and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  // Most lines are plain ASCII, where every character takes one column.
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (noColumn.test(segment)) continue;
    width += twoColumns.test(segment) ? 2 : 1;
  }
  return width;
}
