import { isDeepStrictEqual } from 'node:util';
import { glossaryFile, type Kind, kinds, settings } from '../../schema/kinds.ts';
import type { DocumentText } from '../document-text.ts';
import { parseYaml } from '../parse-yaml.ts';
import { formatYaml } from './format-yaml.ts';

/** Rounds until a text is as it stays: what one round moves, the next may fold. */
const rounds = 4;

/**
 * A whole document as it should be written, without a byte order mark; its prose stays as it is. Undefined where it
 * cannot be written so without saying something else: then it should stay as it is.
 */
export function formatDocument(
  { text, yaml, yamlStart }: DocumentText,
  kind: Kind | 'settings' | 'glossary',
): string | undefined {
  const before = parseYaml(yaml);
  if ('problem' in before || before.duplicateKeys) return undefined;
  if (before.data === null) return text;
  const schema =
    kind === 'settings' ? settings.schema : kind === 'glossary' ? glossaryFile.schema : kinds[kind].schema;
  const lineBreak = /\r\n?|\n/.exec(yaml)?.[0] ?? '\n';
  let formatted = yaml.replace(/\r\n?/g, '\n');
  for (let round = 0; round < rounds; round += 1) {
    const again = formatYaml(formatted, schema);
    if (again === formatted) break;
    formatted = again;
  }
  const after = parseYaml(formatted);
  if ('problem' in after || !isDeepStrictEqual(after.data, before.data)) return undefined;
  if (formatYaml(formatted, schema) !== formatted) return undefined;
  const behind = text.slice(yamlStart + yaml.length);
  const end = behind === '' || yaml.endsWith('\n') || yaml.endsWith('\r') ? formatted : formatted.trimEnd();
  return text.slice(0, yamlStart) + end.replaceAll('\n', lineBreak) + behind;
}
