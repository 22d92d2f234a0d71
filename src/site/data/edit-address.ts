import type { Settings } from '../../book/book.ts';

/** How the hosts of repositories address the editor of a file; the first that fits is taken. */
const editors: readonly { readonly host: RegExp; readonly path: string }[] = [
  { host: /(^|\.)gitlab\./, path: '/-/edit/' },
  { host: /(^|\.)bitbucket\./, path: '/src/' },
  { host: /./, path: '/edit/' },
];

/** The address where a file of the repository can be edited; undefined where the book names no repository. */
export function editAddress({ repository, branch = 'main' }: Settings, file: string): string | undefined {
  if (repository === undefined) return undefined;
  const { hostname } = new URL(repository);
  const editor = editors.find(({ host }) => host.test(hostname));
  const path = `${branch}/${file}`.split('/').map(encodeURIComponent).join('/');
  return `${repository.replace(/(\.git)?\/*$/, '')}${editor?.path ?? '/edit/'}${path}`;
}
