import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Severity } from '../book/diagnostic.ts';
import { type AddCommand, exitCodes } from './command.ts';
import type { FormatName } from './report/formats/index.ts';

interface CheckFlags {
  readonly format: FormatName;
  readonly level?: Severity;
  readonly rule: Readonly<Record<string, Severity | 'off'>>;
  readonly only: readonly string[];
  readonly changed?: string | true;
  readonly fix?: boolean;
  readonly maxWarnings?: number;
  readonly watch?: boolean;
  readonly explain?: string | true;
  readonly cache: boolean;
  readonly stdin?: string;
  readonly baseline?: string | boolean;
  readonly updateBaseline?: boolean;
  readonly asOf?: string;
}

const severities = ['error', 'warning', 'info', 'off'] as const;

/** `journeybook check [folders...]`: everything that is wrong with one or several books. */
export const addCheck: AddCommand = (program) => {
  program
    .command('check')
    .description('Check a book and show everything that is wrong with it')
    .argument('[folders...]', 'the folders that hold journeys/', ['.'])
    .addOption(
      new Option('--format <format>', 'how to show it')
        .choices(['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit', 'markdown'])
        .default('pretty'),
    )
    .addOption(
      new Option(
        '--level <severity>',
        'show what is at least this severe; warning by default for people, info for programs',
      ).choices(['error', 'warning', 'info']),
    )
    .option(
      '--rule <rule=severity>',
      'set the severity of a rule for this check; may be repeated',
      readRule,
      {},
    )
    .option('--only <rules>', 'tell only of these rules, divided by commas; may be repeated', readList, [])
    .option(
      '--changed [version]',
      'tell only of what has changed since a version, and of what that affects; by default HEAD',
    )
    .option('--fix', 'make the changes that are certain to mend what is found')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', readCount)
    .option('--watch', 'check again whenever a file is saved')
    .option('--explain [rule]', 'tell what a rule finds, why, and how to mend it; without a rule, list them')
    .option('--no-cache', 'read every file anew')
    .option('--stdin <file>', 'take the text of this file from the standard input, and tell only of it')
    .option(
      '--baseline <file>',
      'the list of known findings in the book; journeybook-baseline.json by default',
    )
    .option('--no-baseline', 'tell of known findings too')
    .option('--update-baseline', 'list what is found now as known')
    .option('--as-of <day>', 'the day by which something is old; by default that of the newest commit')
    .action(async (folders: string[], flags: CheckFlags, command: Command) => {
      process.exitCode = await run(folders, flags, command);
    });
};

async function run(folders: readonly string[], flags: CheckFlags, command: Command): Promise<number> {
  if (flags.explain !== undefined) {
    const { explain } = await import('./check/explain.ts');
    return explain(command, flags.explain === true ? undefined : flags.explain);
  }
  const { demandFolder } = await import('./folder.ts');
  for (const folder of folders) demandFolder(command, folder);
  const { demandDay } = await import('./day.ts');
  const asOf = demandDay(command, flags.asOf);
  const { demandRules } = await import('./check/demand-rules.ts');
  demandRules(command, [...flags.only, ...Object.keys(flags.rule)]);
  const { formats } = await import('./report/formats/index.ts');
  const level = flags.level ?? formats[flags.format].level;
  const request = {
    folders,
    remarks: level === 'info' ? ('told' as const) : ('counted' as const),
    only: flags.only,
    severities: flags.rule,
    asOf,
    baseline: flags.baseline === true ? undefined : flags.baseline,
    cache: flags.cache,
    changed: flags.changed === true ? 'HEAD' : flags.changed,
    stdin: flags.stdin,
    fix: flags.fix === true,
    updateBaseline: flags.updateBaseline === true,
  };
  const { showCheck } = await import('./check/show-check.ts');
  const show = { format: flags.format, level, maxWarnings: flags.maxWarnings };
  if (flags.watch !== true) return showCheck(command, request, show);
  const { watchBooks } = await import('./check/watch.ts');
  const { baselineFile } = await import('../rules/baseline.ts');
  const known = request.baseline === false ? [] : [request.baseline ?? baselineFile];
  await watchBooks(folders, known, () => showCheck(command, request, show));
  return exitCodes.fine;
}

function readRule(
  written: string,
  before: Readonly<Record<string, Severity | 'off'>>,
): Readonly<Record<string, Severity | 'off'>> {
  const [rule = '', severity = ''] = written.split(/[=:]/);
  const known = severities.find((one) => one === severity.trim());
  if (known === undefined)
    throw new InvalidArgumentError(`Write it as stale-review=error, with ${severities.join(', ')}.`);
  return { ...before, [rule.trim()]: known };
}

function readList(written: string, before: readonly string[]): readonly string[] {
  return [
    ...before,
    ...written
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ];
}

function readCount(written: string): number {
  if (!/^\d+$/.test(written)) throw new InvalidArgumentError('Write a whole number, such as 0.');
  return Number(written);
}
