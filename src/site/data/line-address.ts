import type { Settings } from '../../book/book.ts';

interface Host {
  readonly host: RegExp;
  /** What stands between the repository and the branch. */
  readonly path: string;
  readonly line: (line: number) => string;
}

/** How the hosts of repositories address a line of a file; the first that fits is taken. */
const hosts: readonly Host[] = [
  { host: /(^|\.)gitlab\./, path: '/-/blob/', line: (line) => `#L${line}` },
  { host: /(^|\.)bitbucket\./, path: '/src/', line: (line) => `#lines-${line}` },
  { host: /(^|\.)(codeberg|gitea|forgejo)\./, path: '/src/branch/', line: (line) => `#L${line}` },
  { host: /./, path: '/blob/', line: (line) => `#L${line}` },
];

/**
 * The address where a line of a file can be seen at the host of the repository; undefined where the book names none.
 *
 * @param file relative to the repository, with `/`
 */
export function lineAddress(
  { repository, branch = 'main' }: Settings,
  file: string,
  line: number,
): string | undefined {
  if (repository === undefined) return undefined;
  const { hostname } = new URL(repository);
  const found = hosts.find(({ host }) => host.test(hostname));
  if (found === undefined) return undefined;
  const path = `${branch}/${file}`.split('/').map(encodeURIComponent).join('/');
  // Hosts set Markdown as prose, which has no lines.
  const plain = found.path !== '/src/' && file.endsWith('.mdx') ? '?plain=1' : '';
  return `${repository.replace(/(\.git)?\/*$/, '')}${found.path}${path}${plain}${found.line(line)}`;
}
