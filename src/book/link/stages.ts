import type { BookFramework } from '../book.ts';
import { standIn } from '../stand-in.ts';
import { nearest } from '../nearest.ts';
import type { Report, Where } from './document.ts';
import { list } from '../validate/words.ts';

/** The frameworks of a book as references to their stages need them. */
export interface Stages {
  /** Reports a stage that a framework does not have. A framework that could not be read is not judged. */
  check(stage: string, framework: string, where: Where, ...field: string[]): void;
  /** Reports a stage that no framework of the book has; `framework` is the one whose stages are proposed. */
  checkAny(stage: string, framework: string, where: Where, ...field: string[]): void;
  /** The title of a stage; undefined where it is not known. */
  titleOf(stage: string, framework: string): string | undefined;
}

/**
 * Gathers the stages of the frameworks of a book.
 *
 * @param usual the framework of journeys that name none
 * @param complete false when some framework could not be read
 */
export function stagesOf(
  frameworks: readonly BookFramework[],
  usual: string,
  complete: boolean,
  report: Report,
): Stages {
  const titles = new Map(
    frameworks.map(({ id, stages }) => [id, new Map(stages.map((stage) => [stage.id, stage.title]))]),
  );

  function unknown(stage: string, framework: string, where: Where, field: string[]) {
    const known = [...(titles.get(framework)?.keys() ?? [])];
    const meant = nearest(stage, known);
    const other = [...titles].find(([, stages]) => stages.has(stage))?.[0];
    const use =
      field[0] === 'stages'
        ? `write \`${other}: ${stage}\``
        : framework === usual
          ? `add \`framework: ${other}\` to the journey`
          : `write \`framework: ${other}\` in the journey`;
    const elsewhere =
      other === undefined ? '' : ` \`${stage}\` is a stage of \`${other}\`: to use that framework, ${use}.`;
    const stages = `Its stages are ${list(known)}.${elsewhere}`;
    report({
      rule: 'unknown-reference',
      file: where.file,
      path: [...where.path, ...field],
      at: 'value',
      reason: `The framework \`${framework}\` has no stage \`${stage}\`.`,
      note: meant === undefined ? stages : `Did you mean \`${meant}\`? ${stages}`,
    });
  }

  return {
    titleOf: (stage, framework) => titles.get(framework)?.get(stage),
    check(stage, framework, where, ...field) {
      if (stage !== standIn && titles.get(framework)?.has(stage) === false)
        unknown(stage, framework, where, field);
    },
    checkAny(stage, framework, where, ...field) {
      if (!complete || stage === standIn || !titles.has(framework)) return;
      if (![...titles.values()].some((stages) => stages.has(stage))) unknown(stage, framework, where, field);
    },
  };
}
