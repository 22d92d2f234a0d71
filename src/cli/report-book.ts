import { dayOfBook } from '../analysis/day-of-book.ts';
import { reportOf } from '../analysis/report.ts';
import { checkBook } from '../rules/check-book.ts';
import { newestCommit } from '../book/newest-commit.ts';
import { originLines } from '../book/origin-line.ts';
import { checkDiagram } from '../diagrams/mermaid/check-diagram.ts';
import { coloursFor } from './report/colour.ts';
import { reportAsJson } from './report/formats/json.ts';
import { prettyReport } from './report/pretty-report.ts';
import { type Output, reportDiagnostics } from './report/report-diagnostics.ts';

/** What a report is made of. */
interface ReportRequest {
  readonly folder: string;
  readonly format: 'pretty' | 'json';
  readonly thresholds: 'midpoint' | 'mean' | 'median';
  /** The day by which something is old; by default that of the newest commit, else the newest the book tells of. */
  readonly asOf: string | undefined;
}

/** Writes the analyses of a book, or what is wrong with it as a check does; true when there is no error. */
export async function reportBook(
  { folder, format, thresholds, asOf }: ReportRequest,
  output: Output,
): Promise<boolean> {
  const loaded = await checkBook(folder, { checkDiagram, asOf, remarks: 'counted' });
  const { book } = loaded;
  if (book === undefined) {
    if (format === 'json') output.write(reportAsJson(loaded));
    else reportDiagnostics(loaded, output);
    return false;
  }
  const report = reportOf(book, {
    asOf: dayOfBook(book, { given: asOf, newestCommit: await newestCommit(folder) }),
    thresholds,
    lineOf: format === 'json' ? originLines({ root: folder }) : undefined,
  });
  if (format === 'json') output.write(`${JSON.stringify(report, null, 2)}\n`);
  else output.write(prettyReport(book, report, coloursFor(output, process.env)));
  return true;
}
