/** In which direction a language is written, by its tag: from left to right unless its script says otherwise. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && fromRight.has(script) ? 'rtl' : 'ltr';
}

/** Scripts of living languages that are written from right to left (ISO 15924). */
const fromRight: ReadonlySet<string> = new Set([
  ...['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'],
]);
