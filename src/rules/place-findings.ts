import type { BookFolder } from '../book/book-folder.ts';
import { type Diagnostic, diagnostic, type Edit } from '../book/diagnostic.ts';
import { type DocumentText, openDocument } from '../book/document-text.ts';
import { type LineIndex, lineIndex } from '../book/line-index.ts';
import { extent, find } from '../book/locate.ts';
import { parseYaml } from '../book/parse-yaml.ts';
import { type YamlNode, yamlTree } from '../book/yaml-tree.ts';
import { mendEdits } from './mend-edits.ts';
import type { FieldFinding } from './rule.ts';
import type { Noticed } from './run-rules.ts';

interface Opened {
  readonly text: DocumentText;
  readonly lines: LineIndex;
  readonly tree: YamlNode;
}

/**
 * Makes diagnostics of what rules have noticed, each at its place. A file is opened only when something is to be said
 * of it.
 *
 * @param settingsFile the file in which the settings are, or would be
 */
export function placeFindings(
  folder: BookFolder,
  noticed: readonly Noticed[],
  settingsFile: string,
): readonly Diagnostic[] {
  const byFile = Map.groupBy(noticed, ({ finding }) => fileOf(finding, settingsFile));
  return [...byFile].flatMap(([file, found]) => {
    const opened = open(folder, file);
    return found.map(({ by: { rule, severity }, finding }) => {
      const { reason, note } = finding;
      const { start, end, fix, url } =
        'prose' in finding
          ? { url: undefined, ...finding, fix: undefined }
          : { ...inFields(finding, opened), url: undefined };
      const range = opened?.lines.range(start, end);
      return diagnostic({ rule: rule.id, severity, file, range, reason, note, fix, url });
    });
  });
}

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly fix?: readonly Edit[] | undefined;
}

function inFields(finding: FieldFinding, opened: Opened | undefined): Spot {
  if (opened === undefined) return { start: 0, end: 0 };
  const { text, tree } = opened;
  const path = pathOf(finding, opened);
  const { start, end } = extent(text.yaml, tree, path, finding.at ?? 'value');
  const moved = ({ start: from, end: to }: Spot) => ({
    start: text.yamlStart + from,
    end: text.yamlStart + to,
  });
  const edits = finding.mend && mendEdits(text.yaml, tree, path, finding.mend);
  return {
    ...moved({ start, end }),
    fix: edits?.map((edit) => ({ ...edit, ...moved(edit) })),
  };
}

/** The file a finding is told of: that of its prose or document, or the settings for what has no file of its own. */
export function fileOf(finding: Noticed['finding'], settingsFile: string): string {
  if ('prose' in finding) return finding.prose.file;
  return ('file' in finding.in ? finding.in.file : undefined) ?? settingsFile;
}

/** Of what is only named in the settings, the place of its name there. */
function pathOf({ in: subject, path }: FieldFinding, { text, tree }: Opened): FieldFinding['path'] {
  if (!('described' in subject) || subject.described) return path;
  const list = `${subject.kind}s`;
  const { value } = find(tree, [list]);
  if (value.kind !== 'list') return [list];
  const names = value.items.map(({ start, end }) =>
    text.yaml.slice(start, end).replace(/^(["'])(.*)\1$/, '$2'),
  );
  return [list, names.findIndex((name) => name.normalize('NFC') === subject.id)];
}

function open(folder: BookFolder, file: string): Opened | undefined {
  const text = openDocument(folder, { file, format: file.endsWith('.mdx') ? 'mdx' : 'yaml' });
  if ('problem' in text) return undefined;
  const yaml = parseYaml(text.yaml);
  if ('problem' in yaml) return undefined;
  return { text, lines: lineIndex(text.text), tree: yamlTree(text.yaml, yaml.events) };
}
