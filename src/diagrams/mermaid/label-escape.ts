/*
 * How a label survives Mermaid's `journey` grammar (12.3).
 *
 * Mermaid replaces `#58;` by a placeholder before it parses and by `&#58;` when the picture is drawn, so a
 * numeric entity code reads as the character itself in every place of a journey: title, section, task,
 * actor, accTitle and accDescr. Look-alike characters are therefore never needed. Encoded are only the
 * characters that would otherwise be lost or change the meaning of the line:
 *
 *   `#` `;`     begin a comment, end a statement
 *   `:`         ends a section or a task; before `#` Mermaid's work-around for `style` lines eats a `;`
 *   `<`         begins a tag: Mermaid breaks lines at `<br>`, changes quotes in tags and removes scripts
 *   `%`         at the start of a task, doubled, or before `{`: a comment or a directive
 *   `ﬂ` `¶`     begin and end the placeholder itself
 *   `C4…`       four words that make Mermaid take any text for a C4 diagram
 *   `,`         in an actor: separates actors
 *   1st letter  of a task that begins like a keyword, of an actor called `__proto__`
 *
 * Blanks, tabs and line breaks are folded to one blank and trimmed, as SVG folds them when drawing. Control
 * characters and lone surrogates, which no XML file may hold, are dropped and replaced by U+FFFD. A label
 * with nothing left becomes a zero-width space, so that no section, task or actor disappears.
 */

const ZERO_WIDTH_SPACE = encode('\u200B');
const ALWAYS = /[#;:<ﬂ¶]|%(?=[%{])|(?<=%)%|C(?=4(?:Container|Component|Dynamic|Deployment))/g;
const KEYWORD = /^(?:journey|title|section|accTitle|accDescr)\b/i;

/** A title, a section's title or an accessible text as it must stand in Mermaid `journey` text; `''` if blank. */
export function escapeText(text: string): string {
  return foldLabel(text).replace(ALWAYS, encode);
}

/** A section's title as it must stand after `section `; never empty. */
export function escapeSection(text: string): string {
  return escapeText(text) || ZERO_WIDTH_SPACE;
}

/** A task's label as it must stand before `: score`; never empty. */
export function escapeTask(text: string): string {
  const label = escapeText(text).replace(/^%/, encode);
  return (KEYWORD.test(label) ? encodeFirst(label) : label) || ZERO_WIDTH_SPACE;
}

/** An actor's name as it must stand in the comma-separated list of actors; never empty. */
export function escapeActor(text: string): string {
  const label = escapeText(text).replaceAll(',', encode);
  return (label === '__proto__' ? encodeFirst(label) : label) || ZERO_WIDTH_SPACE;
}

/** Tells two neighbouring sections of the same title apart: Mermaid draws equal neighbours as one. */
export function distinguish(section: string): string {
  return section + ZERO_WIDTH_SPACE;
}

/** The text a reader sees: one line, without the characters that cannot be drawn. */
export function foldLabel(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\v\f\r\u0085]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** A label as Mermaid's parser keeps it, with placeholders for entity codes, as the text a reader sees. */
export function readLabel(kept: string): string {
  return kept
    .replace(/ﬂ°(?:°(\d+)|(\w+))¶ß/g, (code, digits: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? `#${name};`;
      return Number(digits) <= 0x10ffff ? String.fromCodePoint(Number(digits)) : code;
    })
    .replaceAll('\u200B', '')
    .trim();
}

function encode(character: string): string {
  return `#${character.codePointAt(0)};`;
}

function encodeFirst(label: string): string {
  return encode(label) + label.slice(1);
}
