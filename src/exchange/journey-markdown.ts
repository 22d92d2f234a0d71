import { toMarkdown } from 'mdast-util-to-markdown';
import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import type { Sheet, SheetLane, SheetLine, SheetStep } from '../diagrams/sheet.ts';

/**
 * A journey as Markdown, for wikis, mails and whoever reads plain text: phases and steps as headings, what each lane says
 * as a list. Its headings begin at the first level.
 */
export function journeyMarkdown({ title, summary, facts, phases, lanes }: Sheet): string {
  const head: BlockContent[] = [
    heading(1, title),
    ...(summary === undefined ? [] : [paragraph(text(summary))]),
    ...(facts.length > 0 ? [paragraph(text(facts.join(' · ')))] : []),
  ];
  const told = phases.flatMap((phase): BlockContent[] => [
    heading(2, phase.title),
    ...(phase.goal === undefined ? [] : [paragraph({ type: 'emphasis', children: [text(phase.goal)] })]),
    ...phase.steps.flatMap((step) => stepBlocks(step, lanes)),
  ]);
  return toMarkdown({ type: 'root', children: [...head, ...told] }, { bullet: '-', rule: '-' });
}

function stepBlocks({ title, moment, cells }: SheetStep, lanes: readonly SheetLane[]): BlockContent[] {
  const entries = [
    ...(moment === undefined ? [] : [entry('Moment of truth', [{ text: moment }])]),
    ...lanes.flatMap(({ name }, place) => {
      const lines = cells[place] ?? [];
      return lines.length === 0 ? [] : [entry(name, lines)];
    }),
  ];
  const list: BlockContent[] =
    entries.length === 0 ? [] : [{ type: 'list', spread: false, children: entries }];
  return [heading(3, title), ...list];
}

/** One line stands behind the name of its lane, several below it. */
function entry(name: string, lines: readonly SheetLine[]): ListItem {
  const strong: PhrasingContent = { type: 'strong', children: [text(name)] };
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0)
    return item([paragraph(strong, text(`: ${flat(only.text)}`))]);
  const list = lines.map((line) => item([paragraph(text(flat(line.text)))]));
  return item([paragraph(strong), { type: 'list', spread: false, children: list }]);
}

function item(children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children };
}

function heading(depth: 1 | 2 | 3, words: string): BlockContent {
  return { type: 'heading', depth, children: [text(flat(words))] };
}

function paragraph(...children: PhrasingContent[]): BlockContent & { type: 'paragraph' } {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A text in one line: a line break would end a heading. */
function flat(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ');
}
