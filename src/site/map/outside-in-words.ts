import type { BookFramework } from '../../book/book.ts';
import type { Framework, Stage } from '../../frameworks/framework.ts';

/**
 * Why the steps of a phase have no place in a lens.
 *
 * @param from the framework the journey is written in, and the stage of the phase there
 * @param among the stages of the lens the phase lies in, none or several
 */
export function outsideInWords(
  from: { readonly framework: BookFramework | undefined; readonly stage: string },
  lens: Framework,
  among: readonly Stage[],
): string {
  const stage = from.framework?.stages.find(({ id }) => id === from.stage);
  const title = stage?.title ?? from.stage;
  if (among.length > 0) {
    return `${title} spreads over ${listed(among.map((one) => one.title))}; which of them a step belongs to, only its author can say.`;
  }
  if (stage === undefined || stage.covers.length === 0) {
    return `${title} does not say which stretch of the customer’s way it covers, so nothing leads from it to a stage here.`;
  }
  const stretches = stage.covers.map((one) => one.replaceAll('-', ' '));
  return `${title} covers ${listed(stretches)}, and ${lens.title} has no stage for that.`;
}

/** Some things in a row: `a, b and c`. */
function listed(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`;
}
