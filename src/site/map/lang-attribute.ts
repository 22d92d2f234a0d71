import { markup, type Markup } from '../../diagrams/markup.ts';
import { foreignLanguage } from '../data/foreign-language.ts';

/** The attribute that says the language of a text, where it is not that of the text around it. */
export function langAttribute(language: string, around: string): Markup | undefined {
  const foreign = foreignLanguage(language, around);
  return foreign === undefined ? undefined : markup` lang="${foreign}"`;
}
