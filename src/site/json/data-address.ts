/** The pages without data: those to leaf through, which one list holds together, and the one for what is missing. */
const without = /^(browse\/|404)/;

/**
 * The address of the data of a page; undefined for a page that has none.
 *
 * @param base the base of the site, which ends in `/`
 * @param address the address of the page, with that base
 */
export function dataAddress(base: string, address: string): string | undefined {
  const page = address.replace(/\/?$/, '/');
  return without.test(page.slice(base.length)) ? undefined : `${page}index.json`;
}
