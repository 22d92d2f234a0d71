import { checkDiagram } from '../diagrams/mermaid/check-diagram.ts';
import { checkBook } from '../rules/check-book.ts';
import { reportAsJson } from './report/json.ts';
import { type Output, reportDiagnostics } from './report/report-diagnostics.ts';

/** What to check, and how to show it. */
export interface CheckRequest {
  readonly folder: string;
  readonly format: 'pretty' | 'json';
  /** The rules to hold the book against; by default every one that is not off. */
  readonly only?: (rule: string) => boolean;
}

/** Checks a book and writes what is wrong; true when there is no error. */
export async function showCheck({ folder, format, only }: CheckRequest, output: Output): Promise<boolean> {
  const loaded = await checkBook(folder, { checkDiagram, ...(only && { only }) });
  if (format === 'json') output.write(reportAsJson(loaded));
  else reportDiagnostics(loaded, output);
  return loaded.summary.errors === 0;
}
