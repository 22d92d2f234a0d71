const parameter = 'q';

/** The query in the address of the page, so that a search can be shared and come back to; undefined without one. */
export function sharedQuery(): string | undefined {
  const query = new URLSearchParams(location.search).get(parameter)?.trim();
  return query === '' ? undefined : query;
}

/** Keeps a query in the address of the page, or removes it when it is empty. */
export function rememberQuery(query: string): void {
  const address = new URL(location.href);
  if ((address.searchParams.get(parameter) ?? '') === query) return;
  if (query === '') address.searchParams.delete(parameter);
  else address.searchParams.set(parameter, query);
  history.replaceState(history.state, '', address);
}
