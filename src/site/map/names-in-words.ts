/** Names in a row as a sentence has them; of many the first, and how many more there are. */
export function namesInWords(names: readonly string[], most = 6): string {
  const shown = (names.length > most + 1 ? names.slice(0, most) : names).map(isolated);
  const left = names.length - shown.length;
  const parts = left > 0 ? [...shown, `${left} more`] : shown;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A name that runs from right to left does not turn the sentence around it: FIRST STRONG ISOLATE to POP DIRECTIONAL ISOLATE. */
function isolated(name: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(name) ? `\u2068${name}\u2069` : name;
}
