import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The examples in the documentation of a rule. */
export interface Examples {
  /** Books in which the rule is silent. */
  readonly fine: readonly Files[];
  /** Books in which it speaks, and exactly what it says. */
  readonly notFine: readonly { readonly files: Files; readonly said: string }[];
}

type Files = Readonly<Record<string, string>>;

/**
 * Finds the books in a documentation: fences that name a file make one, up to the next heading, or to a fence of plain
 * text that tells what is said of it. Lines of three dashes part several books.
 */
export function examplesIn(documentation: string): Examples {
  const fine: Files[] = [];
  const notFine: { files: Files; said: string }[] = [];
  let section = '';
  let files: Record<string, string> = {};
  const end = () => {
    if (section === 'Fine' && Object.keys(files).length > 0) fine.push(files);
    files = {};
  };
  for (const node of unified().use(remarkParse).parse(documentation).children) {
    if (node.type === 'heading' || node.type === 'thematicBreak') end();
    if (node.type === 'heading') section = textOf(node);
    if (node.type !== 'code') continue;
    if (node.lang === 'text') {
      notFine.push({ files, said: node.value });
      files = {};
    } else if (node.meta) files[node.meta] = `${node.value}\n`;
  }
  end();
  return { fine, notFine };
}

/** The headings in a documentation, not those in its examples. */
export function headingsIn(documentation: string): readonly string[] {
  return unified()
    .use(remarkParse)
    .parse(documentation)
    .children.flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []));
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
