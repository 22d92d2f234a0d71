import { z } from 'zod';
import type { CatalogueEntry } from './catalogue.ts';
import { rules } from './index.ts';

/** A book is told of by the names of its files: they stand above the fences that hold them. */
function withFileNames(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})(\w+) (.+)$/gm, '`$3`\n\n$1$2');
}

/** The page of a rule in the reference, in Markdown. */
export function referencePage(entry: CatalogueEntry): string {
  return `${explanation(entry)}\n\n[All rules](README.md)\n`;
}

/** Everything there is to say of a rule, in Markdown. */
export function explanation({ id, group, severity, documentation }: CatalogueEntry): string {
  const { summary, body } = documentation;
  return [
    `# ${id}`,
    summary,
    `${headings[group]} · ${inWords(severity)}`,
    withFileNames(body),
    ...optionsOf(id),
    '## Choosing it',
    choosing(id, severity, group === 'reading'),
  ].join('\n\n');
}

/** The page that lists every rule by what it is about, in Markdown. */
export function referenceIndex(catalogue: readonly CatalogueEntry[]): string {
  const groups = Map.groupBy(catalogue, ({ group }) => group);
  return [
    '# Rules',
    'What `journeybook check` says of a book: first what is noticed while it is read, then what a reviewer would say ' +
      'of a sound one. `journeybook check --explain RULE` tells the same in a terminal.',
    ...[...groups].flatMap(([group, entries]) => [
      `## ${headings[group]}`,
      [
        '| Rule | Severity | What it finds |',
        '| --- | --- | --- |',
        ...entries.map(
          ({ id, severity, documentation: { summary } }) =>
            `| [${id}](${id}.md) | ${severity} | ${summary.replaceAll('|', String.raw`\|`)} |`,
        ),
      ].join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

const headings: Readonly<Record<CatalogueEntry['group'], string>> = {
  reading: 'Reading a book',
  structure: 'Structure',
  evidence: 'Evidence',
  method: 'Method',
  lean: 'Lean work',
  governance: 'Governance',
  prose: 'Prose',
};

function inWords(severity: CatalogueEntry['severity']): string {
  return severity === 'off' ? 'off unless a book turns it on' : `${severity} by default`;
}

function choosing(id: string, severity: CatalogueEntry['severity'], ofReading: boolean): string {
  if (ofReading && severity === 'error')
    return 'It is always an error: a book in which it occurs cannot be used. It can neither be set nor ignored.';
  const other = severity === 'off' || severity === 'info' ? 'warning' : 'off';
  return [
    'For the whole book, in `content/book.yaml`, one of `error`, `warning`, `info` and `off`:',
    `\`\`\`yaml\nrules: { ${id}: ${other} }\n\`\`\``,
    'For one file, with the reason, in a comment anywhere in it:',
    `\`\`\`yaml\n# journeybook-ignore ${id}: …\n\`\`\``,
  ].join('\n\n');
}

const property = z.object({
  type: z.string().optional(),
  description: z.string().optional(),
  default: z.unknown(),
});

/** The options of a rule as a table; nothing where it has none. */
function optionsOf(id: string): readonly string[] {
  const options = rules.get(id)?.options;
  const { properties = {} } = options ? z.toJSONSchema(options, { io: 'input' }) : {};
  const rows = Object.entries(properties).map(([name, written]) => {
    const { description = '', default: by } = property.parse(written);
    return `| \`${name}\` | \`${JSON.stringify(by)}\` | ${description} |`;
  });
  if (rows.length === 0) return [];
  return ['## Options', ['| Option | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n')];
}
