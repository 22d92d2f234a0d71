import path from 'node:path';
import type { Nodes } from 'mdast';
import type { TextProblem } from '../problem.ts';
import type { Surroundings } from '../surroundings.ts';
import { placeOf } from './check-code.ts';

/** Reports pictures and modules of the book that prose names and that are not there. */
export function checkFiles(
  node: Nodes,
  root: string,
  file: string,
  { exists, isInstalled }: Surroundings,
): readonly TextProblem[] {
  return filesOf(node).flatMap(({ name, start, end }) => {
    const [address = ''] = name.split(/[?#]/);
    if (node.type === 'mdxjsEsm' && !address.startsWith('.')) {
      if (isInstalled(address, path.join(root, file))) return [];
      const reason = `There is no package \`${address}\`.`;
      const note = 'Install it where the book lies, or correct the name.';
      return [{ rule: 'unknown-reference' as const, start, end, reason, note }];
    }
    const wanted = path.join(root, path.dirname(file), decoded(address));
    if (!address.startsWith('.') || exists(wanted) || endings.some((one) => exists(wanted + one))) return [];
    const place = path.relative(root, wanted).split(path.sep).join('/');
    return [
      {
        rule: 'unknown-reference' as const,
        start,
        end,
        reason: `There is no file \`${address}\` beside this one.`,
        note: `Put it at ${place}, or correct the path.`,
      },
    ];
  });
}

/** What may be left out at the end of the path of a module. */
const endings = ['.js', '.ts', '.mjs', '.jsx', '.tsx', '.json', '/index.js', '/index.ts'];

interface NamedFile {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function filesOf(node: Nodes): readonly NamedFile[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  // Markdown takes a path without a dot for one beside the file as well.
  if (node.type === 'image') return [{ name: relative(node.url), start, end }];
  if (node.type !== 'mdxjsEsm') return [];
  return (node.data?.estree?.body ?? []).flatMap((statement) => {
    if (!('source' in statement) || typeof statement.source?.value !== 'string') return [];
    return [{ name: statement.source.value, ...placeOf(statement.source) }];
  });
}

function relative(address: string): string {
  return /^([a-z][a-z\d+.-]*:|[/#.])/i.test(address) ? address : `./${address}`;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
