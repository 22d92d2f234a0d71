import type { IndexFiles } from './make-index.ts';

/**
 * Puts the parts of an index side by side: the first as it is, each other one in a folder of its own, without
 * the search program, which reads them all. `parts.json` lists these folders: `["part-2/", "part-3/"]`.
 */
export function assembleParts(parts: readonly IndexFiles[]): IndexFiles {
  const [first = new Map<string, Uint8Array>(), ...others] = parts;
  const files = new Map(first);
  const folders = others.map((part, place) => {
    const folder = `part-${place + 2}/`;
    for (const [name, content] of part) if (!isProgram(name)) files.set(`${folder}${name}`, content);
    return folder;
  });
  return files.set('parts.json', Buffer.from(JSON.stringify(folders)));
}

function isProgram(name: string): boolean {
  return /\.(js|pagefind)$/.test(name);
}
