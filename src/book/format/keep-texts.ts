import { type ScalarTag, Scalar, type Tags } from 'yaml';

type Stringify = NonNullable<ScalarTag['stringify']>;

/** The tag of texts. */
const text = 'tag:yaml.org,2002:str';

/**
 * Lets texts without quotes be written as they stand in the source, line by line, at the indentation of where they come
 * to stand: where an author breaks a line is not the business of a formatter.
 */
export function keepTexts(source: string): (tags: Tags) => Tags {
  return (tags) =>
    tags.map((tag) =>
      typeof tag === 'object' && tag.tag === text && 'stringify' in tag && typeof tag.stringify === 'function'
        ? { ...tag, stringify: keeping(source, tag.stringify) }
        : tag,
    );
}

function keeping(source: string, usual: Stringify): Stringify {
  return (item, context, ...others) => {
    const kept = item.range ? linesOf(source.slice(item.range[0], item.range[1]), item.type) : undefined;
    if (
      kept === undefined ||
      item.comment ||
      (kept.length > 1 && (context.inFlow === true || context.implicitKey))
    )
      return usual(item, context, ...others);
    const indent = context.indent || '  ';
    return kept.map((line, index) => (index === 0 || line === '' ? line : indent + line)).join('\n');
  };
}

/** The lines of a text without their indentation; undefined where it is better written anew. */
function linesOf(written: string, type: Scalar['type']): readonly string[] | undefined {
  const lines = written.split('\n');
  if (type === Scalar.PLAIN) return lines.map((line) => line.trim());
  const [head = '', ...body] = lines;
  // A header that tells the indentation, or keeps the line breaks at the end, means the exact source.
  if ((type !== Scalar.BLOCK_FOLDED && type !== Scalar.BLOCK_LITERAL) || !/^[|>]-?$/.test(head.trimEnd()))
    return undefined;
  while (body.at(-1)?.trim() === '') body.pop();
  const indents = body.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  if (body.length === 0 || indents[0] !== least || body[0]?.trim() === '') return undefined;
  return [head.trimEnd(), ...body.map((line) => (line.trim() === '' ? '' : line.slice(least)))];
}
