#!/usr/bin/env node
/**
 * Starts the command on a Node that is new enough. This file itself has to run on old ones: when the Node that
 * was asked is too old, the one from the package `node` takes over, if it is installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(import.meta.url);
const root = path.resolve(path.dirname(here), '../..');

const needed = describedIn(path.join(root, 'package.json')).engines.node.replace(/^\D+/, '');

if (isAtLeast(process.versions.node, needed)) await start();
else handOver();

async function start() {
  module.enableCompileCache();
  // Node strips no types of files in node_modules, so an installed package carries the compiled command.
  const installed = here.split(path.sep).includes('node_modules');
  const main = installed ? path.join(root, 'dist/cli/main.js') : path.join(root, 'src/cli/main.ts');
  /** @type {unknown} */
  const command = await import(pathToFileURL(main).href);
  await /** @type {typeof import('./main.ts')} */ (command).run(process.argv.slice(2));
}

function handOver() {
  const newer = bundledNode();
  if (newer === undefined) {
    process.stderr.write(
      `Journeybook needs Node ${needed} or newer, and this is Node ${process.versions.node}.\n` +
        'Install a newer Node from https://nodejs.org, or add the package `node` to your project.\n',
    );
    process.exitCode = 1;
    return;
  }
  const child = spawn(newer, [here, ...process.argv.slice(2)], { stdio: 'inherit' });
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    for (const one of signals) process.removeAllListeners(one);
    if (signal === null) process.exitCode = code ?? 1;
    else process.kill(process.pid, signal);
  });
}

/** The program in the package `node`, if that is installed beside this package and new enough. */
function bundledNode() {
  try {
    const description = createRequire(import.meta.url).resolve('node/package.json');
    const { version } = describedIn(description);
    const program = path.join(
      path.dirname(description),
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node',
    );
    return isAtLeast(version, needed) && existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file a package.json
 * @returns {{ version: string, engines: { node: string } }}
 */
function describedIn(file) {
  /** @type {unknown} */
  const description = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {ReturnType<typeof describedIn>} */ (description);
}

/**
 * @param {string} version such as 24.15.0
 * @param {string} least
 */
function isAtLeast(version, least) {
  const [have, need] = [version, least].map((text) => text.split('.').map(Number));
  const different = need?.findIndex((number, index) => number !== have?.[index]) ?? -1;
  return different < 0 || (have?.[different] ?? 0) > (need?.[different] ?? 0);
}
