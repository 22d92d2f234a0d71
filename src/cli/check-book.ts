import { loadBook } from '../book/load.ts';
import { checkDiagram } from '../diagrams/mermaid/check-diagram.ts';
import { reportAsJson } from './report/json.ts';
import { type Output, reportDiagnostics } from './report/report-diagnostics.ts';

/** Checks a book and writes what is wrong; true when there is no error. */
export async function checkBook(folder: string, format: 'pretty' | 'json', output: Output): Promise<boolean> {
  const loaded = await loadBook(folder, { checkDiagram });
  if (format === 'json') output.write(reportAsJson(loaded));
  else reportDiagnostics(loaded, output);
  return loaded.summary.errors === 0;
}
