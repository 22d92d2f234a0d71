import fc from 'fast-check';

/** A value and how it is written. */
type Written =
  | { kind: 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty'; text: string }
  | { kind: 'list' | 'flow-list'; items: Written[]; note: boolean }
  | {
      kind: 'mapping' | 'flow-mapping';
      entries: [key: string, quote: string, value: Written][];
      note: boolean;
    };

const words = fc.stringMatching(/^[a-zå日é][a-z å日é'’-]{0,12}[a-zé日]$/u);
const keys = fc.uniqueArray(fc.stringMatching(/^[a-zé日][a-z0-9é_-]{0,6}$/u), { minLength: 1, maxLength: 4 });
const quotes = fc.constantFrom('', '', '', '"', "'");

const { value } = fc.letrec<{ value: Written; flow: Written; scalar: Written }>((tie) => ({
  scalar: fc.record({ kind: fc.constantFrom('plain', 'single', 'double'), text: words }),
  flow: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('scalar'),
    fc.record({
      kind: fc.constant('flow-list'),
      items: fc.array(tie('flow'), { maxLength: 3 }),
      note: fc.boolean(),
    }),
    mapping('flow-mapping', tie('flow')),
  ),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('flow'),
    fc.record({ kind: fc.constantFrom('literal', 'folded', 'empty'), text: words }),
    fc.record({
      kind: fc.constant('list'),
      items: fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
      note: fc.boolean(),
    }),
    mapping('mapping', tie('value')),
  ),
}));

function mapping<Kind extends 'mapping' | 'flow-mapping'>(kind: Kind, inner: fc.Arbitrary<Written>) {
  return fc
    .tuple(
      keys,
      fc.array(quotes, { minLength: 4, maxLength: 4 }),
      fc.array(inner, { minLength: 4, maxLength: 4 }),
      fc.boolean(),
    )
    .map(([names, signs, values, note]) => ({
      kind,
      note,
      entries: names.map((name, index): [string, string, Written] => [
        name,
        signs[index] ?? '',
        values[index] ?? { kind: 'empty', text: '' },
      ]),
    }));
}

/** A text in YAML as people may write it: block and flow, quoted and plain, with comments and any line breaks. */
export const yamlTexts: fc.Arbitrary<string> = fc
  .tuple(
    mapping('mapping', value),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '# said first\n\n', '---\n'),
  )
  .map(([root, lineBreak, before]) => `${before}${block(root, 0).trimStart()}\n`.replaceAll('\n', lineBreak));

/** A value after `key:` or `-`, beginning with a space or a line break. */
function block(written: Written, indent: number): string {
  const margin = `\n${' '.repeat(indent)}`;
  switch (written.kind) {
    case 'mapping':
      return written.entries
        .map(
          ([key, quote, inner]) =>
            `${comment(written.note, margin)}${margin}${quote}${key}${quote}:${block(inner, indent + 2)}`,
        )
        .join('');
    case 'list':
      return written.items
        .map((item) => `${comment(written.note, margin)}${margin}-${block(item, indent + 2)}`)
        .join('');
    case 'literal':
      return ` |-${margin}${written.text}${margin}${written.text}`;
    case 'folded':
      return ` > # folded${margin}${written.text}`;
    case 'empty':
      return '';
    default:
      return ` ${flow(written)}`;
  }
}

function comment(wanted: boolean, margin: string): string {
  return wanted ? `${margin}# a note: - with { signs }` : '';
}

function flow(written: Written): string {
  switch (written.kind) {
    case 'single':
      return `'${written.text.replaceAll("'", "''")}'`;
    case 'double':
      return `"${written.text}"`;
    case 'flow-list':
      return `[${written.items.map((item) => flow(item)).join(written.note ? ' , ' : ', ')}${written.note ? ' ' : ''}]`;
    case 'flow-mapping':
      return `{${written.entries.map(([key, quote, inner]) => `${quote}${key}${quote}: ${flow(inner)}`).join(', ')}}`;
    case 'plain':
      return written.text;
    default:
      return '""';
  }
}
