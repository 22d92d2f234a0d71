/** A piece of HTML or SVG that is safe to put into a page as it stands. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, markup is not, nothing stays nothing. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[];

/** A template for HTML and SVG in which every text is escaped, in content and in quoted attributes alike. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? '';
  // Every page runs through here thousands of times: an iterator would cost as much as the rest.
  for (let index = 0; index < parts.length; index += 1)
    text += render(parts[index]) + (strings[index + 1] ?? '');
  return new Markup(text);
}

function render(part: Part): string {
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  if (part instanceof Markup) return part.text;
  if (part === null || part === undefined || part === false) return '';
  let text = '';
  for (const one of part) text += render(one);
  return text;
}

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML and SVG, in content and in quoted attributes; what no page can hold is left out. */
export function escapeText(text: string): string {
  // Control characters other than tab and line breaks are not allowed in HTML or XML.
  // eslint-disable-next-line no-control-regex -- they are what is being removed
  if (!/[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) return text;
  return text.replace(
    // eslint-disable-next-line no-control-regex -- they are what is being removed
    /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
    (character) => replacements[character] ?? '',
  );
}
