import type { Settings } from '../../book/book.ts';

/** What is to be talked about: a page, the file it is made from, and where it is published, if that is known. */
export interface Discussed {
  readonly title: string;
  /** Relative to the repository, with `/`. */
  readonly file: string;
  readonly page?: string | undefined;
}

interface IssueForm {
  readonly host: RegExp;
  readonly path: string;
  readonly title: string;
  readonly body: string;
}

/** How the hosts of repositories address a new issue with its fields filled in. */
const issueForms: readonly IssueForm[] = [
  { host: /(^|\.)github\./, path: '/issues/new', title: 'title', body: 'body' },
  { host: /(^|\.)gitlab\./, path: '/-/issues/new', title: 'issue[title]', body: 'issue[description]' },
  {
    host: /(^|\.)(codeberg|gitea|forgejo)\./,
    path: '/issues/new',
    title: 'title',
    body: 'body',
  },
];

/**
 * The address of a new issue about a page; undefined where the book names no repository, or one on a host whose
 * issues are not known.
 */
export function discussAddress(
  { repository }: Settings,
  { title, file, page }: Discussed,
): string | undefined {
  if (repository === undefined) return undefined;
  const { hostname } = new URL(repository);
  const form = issueForms.find(({ host }) => host.test(hostname));
  if (form === undefined) return undefined;
  const body = [`File: \`${file}\``, ...(page === undefined ? [] : [`Page: ${page}`])].join('\n\n');
  const fields = { [form.title]: title, [form.body]: `${body}\n\n` };
  const query = Object.entries(fields).map((field) => field.map(encodeURIComponent).join('='));
  return `${repository.replace(/(\.git)?\/*$/, '')}${form.path}?${query.join('&')}`;
}
