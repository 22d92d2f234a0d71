/** Pictures that can be written into an address and hold no script; an SVG can. */
const harmlessData = /^data:image\/(png|jpeg|gif|webp)[;,]/;

/** The scheme of an address that could run a script where it is opened; undefined for a safe one. */
export function unsafeScheme(address: string): string | undefined {
  // Browsers leave out control characters and spaces here, so they cannot be used to hide a scheme.
  const bare = address.replace(/[\p{Cc}\s]/gu, '').toLowerCase();
  const scheme = /^(javascript|vbscript|data):/.exec(bare)?.[0];
  return scheme === undefined || harmlessData.test(bare) ? undefined : scheme;
}
