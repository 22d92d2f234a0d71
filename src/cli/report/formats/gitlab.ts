import { fingerprints } from '../../../rules/fingerprint.ts';
import { atLeast, type Format, pathFrom } from '../checked.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/**
 * A report of code quality for GitLab, which shows what a merge request adds and what it mends.
 *
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Format = (books, { level, environment }) => {
  const issues = books.flatMap(({ root, diagnostics }) => {
    const shown = atLeast(level, diagnostics);
    const known = fingerprints(shown);
    return shown.map(({ file, line, place, ruleId, severity, reason, note }, index) => ({
      type: 'issue',
      check_name: ruleId,
      description: note === undefined ? reason : `${reason} ${note}`,
      categories: ['Clarity'],
      fingerprint: known[index],
      severity: severities[severity],
      location: {
        path: pathFrom(environment.CI_PROJECT_DIR, root, file),
        lines: { begin: line, end: place.end.line },
      },
    }));
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
