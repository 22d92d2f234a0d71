import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BookFolder } from './book-folder.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { lineIndex } from './line-index.ts';
import { saidPlainly } from './system-error.ts';

/** Bytes a document may have at most: 2 MB, some four hundred times a long journey. */
const largestFile = 2_000_000;

/** The text of a file without its byte order mark, or why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: Diagnostic };

/** Reads a file of a book as UTF-8. A file that is too large is not read at all. */
export function readText({ root, unsaved }: BookFolder, file: string): ReadText {
  const held = unsaved?.get(file);
  if (held !== undefined) return { text: held };
  try {
    const absolute = path.join(root, file);
    const { size } = statSync(absolute);
    if (size > largestFile) return { problem: tooLarge(file, size) };
    const bytes = readFileSync(absolute);
    if (!isUtf8(bytes)) return { problem: notUtf8(file, bytes) };
    const text = bytes.toString('utf8');
    return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text };
  } catch (error) {
    return { problem: diagnostic({ rule: 'unreadable-file', file, ...saidPlainly(error) }) };
  }
}

function tooLarge(file: string, size: number): Diagnostic {
  return diagnostic({
    rule: 'file-too-large',
    file,
    reason: `This file has ${megabytes(size)}; a document may have ${megabytes(largestFile)} at most.`,
    note: 'Split it into several documents, or move what is no document out of the book.',
  });
}

function megabytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100_000) / 10).toString()} MB`;
}

function notUtf8(file: string, bytes: Buffer): Diagnostic {
  const utf16 = /^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2));
  const { before, byte } = firstBadByte(bytes);
  return diagnostic({
    rule: 'not-utf8',
    file,
    range: lineIndex(`${before} `).range(before.length, before.length + 1),
    reason: utf16
      ? 'This file is encoded in UTF-16, not in UTF-8.'
      : `This file is not encoded in UTF-8: the byte 0x${byte.toString(16).toUpperCase()} begins no character.`,
    note: 'Save it with the encoding UTF-8.',
  });
}

/** The first byte that is part of no character, and the text before it without its byte order mark. */
function firstBadByte(bytes: Buffer): { before: string; byte: number } {
  const text = bytes.toString('utf8');
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\uFFFD', from);
    offset += Buffer.byteLength(text.slice(from, at));
    // A replacement character may also be written on purpose: then its three bytes stand in the file.
    if (bytes.toString('latin1', offset, offset + 3) !== '\xEF\xBF\xBD') {
      return { before: text.slice(0, at).replace(/^\uFEFF/, ''), byte: bytes[offset] ?? 0 };
    }
    offset += 3;
    from = at + 1;
  }
}
