import type { Command } from 'commander';
import { catalogue } from '../../rules/catalogue.ts';
import { explanation } from '../../rules/reference-page.ts';
import { exitCodes } from '../command.ts';
import { type Colours, coloursFor } from '../report/colour.ts';
import { columns } from '../report/columns.ts';
import { demandRules } from './demand-rules.ts';

/** Writes what is to be known of a rule, or which rules there are. */
export function explain(command: Command, rule: string | undefined): number {
  const colours = coloursFor(process.stdout, process.env);
  const all = catalogue();
  if (rule === undefined) {
    const groups = Map.groupBy(all, ({ group }) => group);
    for (const [group, entries] of groups) {
      const rows = entries.map(({ id, severity, documentation }) => [
        { text: id },
        { text: severity },
        { text: documentation.summary },
      ]);
      process.stdout.write(`${colours.bold(group)}\n${columns(rows).join('\n')}\n\n`);
    }
    process.stdout.write(
      'journeybook check --explain RULE tells what a rule finds, why, and how to mend it.\n',
    );
    return exitCodes.fine;
  }
  demandRules(command, [rule]);
  const entry = all.find(({ id }) => id === rule);
  if (entry === undefined) throw new Error(`The rule ${rule} is not in the catalogue.`);
  process.stdout.write(`${inTerminal(explanation(entry), colours)}\n`);
  return exitCodes.fine;
}

/** Markdown as people read it in a terminal: headings stand out, and examples are indented. */
function inTerminal(markdown: string, colours: Colours): string {
  let fence: string | undefined;
  return markdown
    .split('\n')
    .flatMap((line) => {
      const [marks = ''] = /^`{3,}/.exec(line) ?? [];
      if (fence === undefined && marks !== '') fence = marks;
      else if (fence !== undefined && line === fence) fence = undefined;
      else if (fence !== undefined) return [line === '' ? '' : `    ${line}`];
      else return [line.replace(/^#+ (.*)$/, (_, heading: string) => colours.bold(heading))];
      return [];
    })
    .join('\n');
}
