/** Puts a choice into the address of the page, so that it can be sent to somebody; undefined takes it out. */
export function rememberInAddress(choices: Readonly<Record<string, string | undefined>>): void {
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(choices)) {
    if (value === undefined) asked.delete(name);
    else asked.set(name, value);
  }
  const query = asked.toString().replaceAll('%2C', ',');
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`,
  );
}
