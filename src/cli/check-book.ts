import { loadBook } from '../book/load.ts';
import { checkDiagram } from '../diagrams/mermaid/check-diagram.ts';
import { reportAsJson } from './report/json.ts';
import { reportDiagnostics } from './report/report-diagnostics.ts';

/** Checks a book and writes what is wrong to stdout; true when there is no error. */
export async function checkBook(folder: string, format: 'pretty' | 'json'): Promise<boolean> {
  const loaded = await loadBook(folder, { checkDiagram });
  if (format === 'json') process.stdout.write(reportAsJson(loaded));
  else reportDiagnostics(loaded, process.stdout);
  return loaded.summary.errors === 0;
}
