import type { Diagnostic, Severity } from '../../../book/diagnostic.ts';
import { catalogue, type CatalogueEntry } from '../../../rules/catalogue.ts';
import { fingerprints } from '../../../rules/fingerprint.ts';
import { ownVersion } from '../../own-package.ts';
import { atLeast, type Format, pathFrom } from '../checked.ts';

const levels: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
};

/**
 * SARIF 2.1.0, for code scanning: with the documentation of each rule that spoke, fingerprints that outlast moved
 * lines, and the fixes that are certain.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Format = (books, { level, environment }) => {
  const found = books.flatMap(({ root, diagnostics }) => {
    const shown = atLeast(level, diagnostics);
    const known = fingerprints(shown);
    return shown.map((one, index) => ({
      one,
      uri: encodeURI(pathFrom(environment.GITHUB_WORKSPACE, root, one.file))
        .replaceAll('#', '%23')
        .replaceAll('?', '%3F'),
      fingerprint: known[index] ?? '',
    }));
  });
  const spoken = new Set(found.map(({ one }) => one.ruleId));
  const rules = catalogue().filter(({ id }) => spoken.has(id));
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Journeybook', version: ownVersion(), rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: found.map(({ one, uri, fingerprint }) => ({
          ruleId: one.ruleId,
          ruleIndex: places.get(one.ruleId) ?? -1,
          level: levels[one.severity],
          message: { text: one.note === undefined ? one.reason : `${one.reason} ${one.note}` },
          locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(one) } }],
          partialFingerprints: { 'journeybook/v1': fingerprint },
          ...(one.fix && { fixes: [fix(one.fix, uri)] }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function descriptor({ id, group, severity, documentation: { summary, body } }: CatalogueEntry) {
  return {
    id,
    shortDescription: { text: summary },
    help: { text: body === '' ? summary : body, markdown: body === '' ? summary : body },
    defaultConfiguration: { level: levels[severity], enabled: severity !== 'off' },
    properties: { tags: [group] },
  };
}

function region({ place: { start, end } }: Diagnostic) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fix(edits: NonNullable<Diagnostic['fix']>, uri: string) {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }));
  return {
    description: { text: 'Mend it as `journeybook check --fix` does.' },
    artifactChanges: [{ artifactLocation: { uri }, replacements }],
  };
}
