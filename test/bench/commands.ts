import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Program } from './measure/measure.ts';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const packages = path.join(root, 'node_modules');
const journeybook = path.join(root, 'src/cli/journeybook.js');

/** What all programs are told alike; they may write into the folder `workshop`, and nowhere else. */
function environment(workshop: string): Record<string, string> {
  // Compiled code is kept by all programs alike, and none of them calls home.
  return {
    NODE_COMPILE_CACHE: path.join(workshop, 'compiled'),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}

/** `journeybook check` of a book, with the folder in which it keeps its answers. */
export function check(workshop: string, book: string, cache: string): Program {
  const env = { ...environment(workshop), JOURNEYBOOK_CACHE: cache };
  return { script: [journeybook, 'check', book], cwd: workshop, env };
}

/** The linter of EventCatalog on a catalog. */
export function lintCatalog(workshop: string, catalog: string): Program {
  const script = [path.join(packages, '@eventcatalog/linter/dist/cli/index.js'), catalog];
  return { script, cwd: workshop, env: environment(workshop) };
}

/** The floor of a check: read, parse and validate, nothing else. */
export function floor(workshop: string, book: string): Program {
  return { script: [path.join(here, 'floor.ts'), book], cwd: workshop, env: environment(workshop) };
}

/** `journeybook build` of a book, with the folder in which it keeps its Mermaid diagrams. */
export function build(workshop: string, book: string, out: string, cache: string): Program {
  rmSync(out, { recursive: true, force: true });
  return {
    script: [journeybook, 'build', book, '--out', out],
    cwd: workshop,
    env: { ...environment(workshop), JOURNEYBOOK_CACHE: cache },
  };
}

/** A plain Astro project around a book, in a folder of its own; its site will be in `dist`. */
export function plainProject(workshop: string, book: string): string {
  const project = path.join(workshop, 'plain-astro');
  rmSync(project, { recursive: true, force: true });
  cpSync(path.join(here, 'plain-astro'), project, { recursive: true });
  writeFileSync(path.join(project, 'package.json'), '{ "type": "module", "private": true }\n');
  symlinkSync(packages, path.join(project, 'node_modules'), 'junction');
  symlinkSync(book, path.join(project, 'book'), 'junction');
  return project;
}

/** `astro build && pagefind --site dist` in a plain project, as after a fresh checkout. */
export function buildPlain(workshop: string, project: string): readonly Program[] {
  for (const made of ['dist', '.astro', '.cache'])
    rmSync(path.join(project, made), { recursive: true, force: true });
  const programs = [
    [path.join(packages, 'astro/bin/astro.mjs'), 'build'],
    [path.join(packages, 'pagefind/lib/runner/bin.cjs'), '--site', 'dist'],
  ];
  return programs.map((script) => ({ script, cwd: project, env: environment(workshop) }));
}

/** A folder that is there and empty. */
export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
