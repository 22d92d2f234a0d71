const generic = 'wasm.unknown.pagefind';

/**
 * Whether the search of the site needs a file of Pagefind’s output. Beside the index Pagefind writes three user
 * interfaces that the site has no use for (half a megabyte), and a generic search program even where there is
 * one for the language of the book.
 *
 * @param name the path of the file in the output
 * @param all the paths of all files beside it
 */
export function isNeeded(name: string, all: readonly string[]): boolean {
  if (name === generic) return !all.some((other) => other !== generic && /^wasm\..+\.pagefind$/.test(other));
  return !/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name);
}
