/**
 * Puts a choice into the address of the page, so that it can be sent to somebody; undefined takes it out.
 *
 * @param how whether the way back leads to the choice before, or passes over it
 */
export function rememberInAddress(
  choices: Readonly<Record<string, string | undefined>>,
  how: 'push' | 'replace' = 'replace',
): void {
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(choices)) {
    if (value === undefined) asked.delete(name);
    else asked.set(name, value);
  }
  const query = asked.toString().replaceAll('%2C', ',');
  const address = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
  if (how === 'replace') history.replaceState(history.state, '', address);
  else if (address !== `${location.pathname}${location.search}${location.hash}`)
    history.pushState(null, '', address);
}
