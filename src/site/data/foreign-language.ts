/** The `lang` of a text that stands among text in another language; undefined where both are in the same. */
export function foreignLanguage(language: string, around: string): string | undefined {
  return language === around ? undefined : language;
}
