import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, buildPlain, check, emptyFolder, floor, lintCatalog, plainProject } from './commands.ts';
import { writeEventCatalog } from './event-catalog.ts';
import { generateBook } from './generate-book.ts';
import { type MatrixTimes, measureMatrix } from './matrix.ts';
import { compare } from './measure/compare.ts';
import { sizeOfOutput } from './measure/output-size.ts';
import { type Comparison, machine, matrixTable, outputsTable, timesTable } from './report.ts';

const usage = `npm run bench -- [options]

Generates books and measures, as whole processes in turns,
  check  with no answer in the cache, and with nothing changed, against a floor that only reads, parses and validates,
         and against the linter of EventCatalog on a catalog of as many resources,
  build  with no Mermaid diagram in the cache, and with all of them, against plain Astro with Pagefind,
  matrix how fast a browser filters and scrolls a matrix of 500 touchpoints and 40 segments.

  --sizes 100,1000,5000   journeys in each book
  --runs 3                runs of each, of which the median counts
  --cold-runs 3           builds without a cache; by default as many, but only one above 1,000 journeys
  --only check|build|matrix  only one of them
  --json                  everything that was measured, as JSON
`;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,5000' },
    runs: { type: 'string', default: '3' },
    'cold-runs': { type: 'string' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const sizes = options.sizes.split(',').map(positive);
const runs = positive(options.runs);
/** Drawing all diagrams of a book with more journeys than this takes minutes. */
const largeBook = 1000;
const coldRuns = options['cold-runs'] === undefined ? undefined : positive(options['cold-runs']);

if (options.help) process.stdout.write(usage);
else if (options.only !== undefined && !['check', 'build', 'matrix'].includes(options.only))
  refuse(options.only);
else await bench();

async function bench(): Promise<void> {
  const workshop = mkdtempSync(path.join(tmpdir(), 'journeybook-bench-'));
  process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));

  const [checks, builds]: [Comparison[], Comparison[]] = [[], []];
  const asks = (what: string) => options.only === undefined || options.only === what;
  for (const size of options.only === 'matrix' ? [] : sizes) {
    const book = path.join(workshop, `book-${size}`);
    say(`${size} journeys`);
    generateBook(book, size);
    if (asks('check')) checks.push(await compareChecks(workshop, book, size));
    if (asks('build')) builds.push(await compareBuilds(workshop, book, size));
    rmSync(book, { recursive: true });
  }
  const matrix = asks('matrix') ? await measureMatrix(workshop, runs) : undefined;
  if (options.json)
    process.stdout.write(`${JSON.stringify({ machine: machine(), checks, builds, matrix }, null, 2)}\n`);
  else process.stdout.write(report(checks, builds, matrix));
}

async function compareChecks(workshop: string, book: string, journeys: number): Promise<Comparison> {
  const warm = emptyFolder(path.join(workshop, 'warm-answers'));
  const cold = path.join(workshop, 'cold-answers');
  const catalog = emptyFolder(path.join(workshop, 'catalog'));
  const resources = writeEventCatalog(catalog, book);
  const contenders = [
    { name: 'floor', runs, programs: () => [floor(workshop, book)] },
    { name: 'check, cold', runs, programs: () => [check(workshop, book, emptyFolder(cold))] },
    { name: 'check, warm', runs, programs: () => [check(workshop, book, warm)] },
    {
      name: `EventCatalog linter, ${resources} files`,
      runs,
      programs: () => [lintCatalog(workshop, catalog)],
    },
  ];
  // The first run of each pays for compiling its code and for files that are not in memory yet.
  await compare(
    contenders.map((contender) => ({ ...contender, runs: 1 })),
    (line) => say(`warm-up, ${line}`),
  );
  const results = await compare(contenders, say);
  for (const folder of [warm, cold, catalog]) rmSync(folder, { recursive: true, force: true });
  return { journeys, results };
}

async function compareBuilds(workshop: string, book: string, journeys: number): Promise<Comparison> {
  const project = plainProject(workshop, book);
  const out = path.join(workshop, 'site');
  const filled = emptyFolder(path.join(workshop, 'filled-cache'));
  const empty = path.join(workshop, 'empty-cache');
  let coldBuilds = 0;
  const contenders = [
    { name: 'plain Astro + Pagefind', runs, programs: () => buildPlain(workshop, project) },
    {
      name: 'build, Mermaid cold',
      runs: coldRuns ?? (journeys > largeBook ? 1 : runs),
      // What the first cold build has drawn is the cache of the others.
      programs: () => [build(workshop, book, out, coldBuilds++ === 0 ? filled : emptyFolder(empty))],
    },
    { name: 'build, Mermaid cached', runs, programs: () => [build(workshop, book, out, filled)] },
  ];
  const results = await compare(contenders, say);
  const outputs = {
    'plain Astro + Pagefind': sizeOfOutput(path.join(project, 'dist')),
    build: sizeOfOutput(out),
  };
  for (const folder of [project, out, empty, filled]) rmSync(folder, { recursive: true, force: true });
  return { journeys, results, outputs };
}

function report(
  checks: readonly Comparison[],
  builds: readonly Comparison[],
  matrix: MatrixTimes | undefined,
): string {
  const parts = [machine()];
  if (checks.length > 0) parts.push('## check', timesTable(checks));
  if (builds.length > 0) parts.push('## build', timesTable(builds), coldNote(), outputsTable(builds));
  if (matrix) parts.push('## matrix', matrixTable(matrix));
  return `${parts.join('\n\n')}\n`;
}

function coldNote(): string {
  const few = coldRuns === undefined && runs > 1 ? ` Above ${largeBook} journeys that is measured once.` : '';
  return `“Mermaid cold” draws every diagram; the first such build makes the cache of “Mermaid cached”.${few} Plain Astro starts without its data store, and draws no diagrams.`;
}

function say(line: string): void {
  process.stderr.write(`  ${line}\n`);
}

function positive(written: string): number {
  const number = Number(written);
  if (Number.isInteger(number) && number > 0) return number;
  return refuse(written);
}

function refuse(written: string): never {
  process.stderr.write(`“${written}” cannot be chosen.\n\n${usage}`);
  process.exit(2);
}
