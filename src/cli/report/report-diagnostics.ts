import { atLeast, type Checked } from './checked.ts';
import { pretty } from './formats/pretty.ts';

/** Where a report goes: the terminal, a pipe, or whatever takes text. */
export type Output = Pick<NodeJS.WriteStream, 'write'> & Partial<Pick<NodeJS.WriteStream, 'isTTY'>>;

/** Writes what is wrong with a book as people read it, and a summary. What is only worth knowing is for those who check it. */
export function reportDiagnostics(book: Checked, stream: Output): void {
  const options = { level: 'warning', isTTY: stream.isTTY === true, environment: process.env } as const;
  const wrong = { ...book, diagnostics: atLeast(options.level, book.diagnostics), withheld: 0 };
  stream.write(pretty([wrong], options));
}
