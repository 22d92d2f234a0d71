import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { repository } from './command.ts';

const run = promisify(execFile);
const packages = path.join(repository, 'node_modules');

/** What the package is made from. */
const sources = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'src'];

/** Packs this package as it would be published, and installs it beside what it depends on into the folder of a site. */
export async function installPackage(site: string): Promise<void> {
  const workshop = mkdtempSync(path.join(tmpdir(), 'journeybook-pack-'));
  try {
    for (const source of sources)
      cpSync(path.join(repository, source), path.join(workshop, source), { recursive: true });
    symlinkSync(packages, path.join(workshop, 'node_modules'), 'junction');
    // On Windows npm is a script of the shell.
    await run('npm', ['pack', '--silent'], { cwd: workshop, shell: process.platform === 'win32' });
    await run('tar', ['-xzf', ...globSync('*.tgz', { cwd: workshop })], { cwd: workshop });
    const installed = path.join(site, 'node_modules');
    mkdirSync(installed, { recursive: true });
    for (const name of readdirSync(packages).filter((entry) => !entry.startsWith('.')))
      symlinkSync(path.join(packages, name), path.join(installed, name), 'junction');
    cpSync(path.join(workshop, 'package'), path.join(installed, 'journeybook'), { recursive: true });
  } finally {
    rmSync(workshop, { recursive: true });
  }
}
