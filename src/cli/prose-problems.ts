import path from 'node:path';
import { type Diagnostic, diagnostic } from '../book/diagnostic.ts';

/** An error of a bundler, as far as it tells where it is. */
interface BundleError {
  readonly message: string;
  readonly id?: unknown;
  readonly loc?: { readonly file?: unknown; readonly line?: unknown; readonly column?: unknown } | undefined;
}

/**
 * What is wrong with the code in the prose of a book, when that is why its pages cannot be made: it throws, or
 * what it imports cannot be bundled. Nothing for any other error: that is one of our own.
 *
 * @param root the absolute path of the book
 */
export function proseProblems(error: unknown, root: string): readonly Diagnostic[] {
  if (isProseError(error)) return [problem(error.file, error.message)];
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return [];
  const problems = error.errors.filter(isBundleError).map((one) => {
    const file = fileOf(one, root);
    return file === undefined ? undefined : problem(file, one.message);
  });
  // Where any of them is not of the book, the others may only be its consequence.
  return problems.every((one) => one !== undefined) ? problems : [];
}

/** It was thrown in the bundle of the pages, which has its own classes: its name is what it is known by. */
function isProseError(error: unknown): error is Error & { readonly file: string } {
  return error instanceof Error && error.name === 'ProseError' && 'file' in error;
}

function isBundleError(error: unknown): error is BundleError {
  return error instanceof Error;
}

/** The file of the book an error lies in; it is named in a field, or only in the message. */
function fileOf({ id, loc, message }: BundleError, root: string): string | undefined {
  const written = /[^\s"'[\]]+\.(mdx|[jt]sx?|astro)\b/.exec(message)?.[0];
  for (const file of [loc?.file, id, written]) {
    if (typeof file !== 'string') continue;
    const inside = path.relative(root, path.resolve(file));
    if (/^(content|journeys)[\\/]/.test(inside) && !inside.includes('node_modules'))
      return inside.split(path.sep).join('/');
  }
  return undefined;
}

function problem(file: string, message: string): Diagnostic {
  // Bundlers draw the place below what they say, in colours.
  const [said = ''] = message
    // eslint-disable-next-line no-control-regex -- the colours are what is being removed
    .replaceAll(/\u001B\[[\d;]*m/g, '')
    .replace(/^(\[[\w:-]+\]\s*)+/, '')
    .split('\n');
  return diagnostic({
    rule: 'prose-code',
    file,
    reason: `The page of this file cannot be made, because its code fails: ${said.replace(/[.\s]+$/, '')}.`,
    note: 'Mend what stands between `{` and `}`, or what the file imports.',
  });
}
