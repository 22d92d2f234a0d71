/** Characters that a file system, an address or a reference cannot carry safely. */
const forbidden = /[\s\p{Cc}\p{Bidi_Control}\u00AD\u200B\u2060\uFEFF\uFFFD#?%:*"<>|\\]/u;
const forbiddenRuns = new RegExp(`-*${forbidden.source}+-*`, 'gu');
const looseEnds = /^[.-]+|[.-]+$/g;

/**
 * Why a part of a document’s path cannot be part of an id, such as `holds a space`; undefined when it can.
 * Letters of every script are welcome; what breaks addresses and file systems is not.
 */
export function objectionTo(name: string): string | undefined {
  const found = forbidden.exec(name)?.[0];
  if (found !== undefined) return `holds ${nameOf(found)}`;
  if (/^[.-]/.test(name)) return `begins with ${nameOf(name.charAt(0))}`;
  if (/[.-]$/.test(name)) return `ends with ${nameOf(name.charAt(name.length - 1))}`;
  return undefined;
}

/** The nearest name that can be part of an id. */
export function betterFileName(name: string): string {
  return name.normalize('NFC').replace(forbiddenRuns, '-').replace(looseEnds, '') || 'untitled';
}

function nameOf(character: string): string {
  if (character === ' ') return 'a space';
  if (character === '.') return 'a dot';
  if (character === '-') return 'a hyphen';
  if (/[!-~]/.test(character)) return `the character ${character}`;
  return `the character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
