/**
 * Text of a book made harmless for a terminal: control characters, which could move the cursor, change colours
 * or the title of the window, are shown as pictures, and characters that reverse the direction of a line as `�`.
 *
 * @param tab what a tab becomes
 */
export function visibleText(text: string, tab = '    '): string {
  return text
    .replaceAll('\t', tab)
    .replace(/\p{Cc}/gu, picture)
    .replace(/[\u2028\u2029\p{Bidi_Control}]/gu, '\uFFFD');
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}
