import { ratedStages } from '../../analysis/rated-stage.ts';
import { kindOfScore } from '../../analysis/ratings.ts';
import type { Saying, TouchpointFinding } from '../../analysis/touchpoint-findings.ts';
import type { Book } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { listed } from '../data/listed.ts';
import { scoreText } from '../data/satisfaction-text.ts';
import { segmentName } from './context.ts';
import { formatShare } from './numbers.ts';

/** What the ratings of a touchpoint show, in a sentence. */
export function findingInWords(book: Book, finding: TouchpointFinding): Markup {
  switch (finding.kind) {
    case 'orientation':
      return markup`It sells ${figure(formatShare(finding.sales))}, yet ${important(book, finding.said)}: people make up their minds here.`;
    case 'disagreement':
      return disagreement(book, finding);
    case 'concentrate-here':
      return markup`It matters and does badly: ${listed(finding.said.map((one) => wanting(book, one)))}.`;
  }
}

/** Who finds a touchpoint important, stage by stage. */
function important(book: Book, said: readonly Saying[]): Markup {
  const alike = Map.groupBy(said, ({ stage, importance }) => `${kindOfScore(importance)} ${stage ?? ''}`);
  const phrases = [...alike.values()].map((group) => {
    const who = listed(
      group.map(({ segment, importance }) =>
        'share' in importance
          ? markup`${figure(formatShare(importance.share))} of ${segmentName(book, segment)}`
          : markup`${segmentName(book, segment)} (${meanOnScale(book, importance.mean)})`,
      ),
    );
    return markup`${who} find it important${inStage(book, group[0]?.stage)}`;
  });
  return listed(phrases);
}

function disagreement(
  book: Book,
  { most, least }: Extract<TouchpointFinding, { kind: 'disagreement' }>,
): Markup {
  const name = ({ segment }: Saying) => segmentName(book, segment);
  const where = inStage(book, most.stage);
  if ('mean' in most.importance && 'mean' in least.importance)
    return markup`Segments disagree most about it${where}: its importance is ${meanOnScale(book, most.importance.mean)} to ${name(most)}, and ${figure(String(least.importance.mean))} to ${name(least)}.`;
  return markup`Segments disagree most about it${where}: ${figure(scoreText(most.importance))} of ${name(most)} find it important, and ${figure(scoreText(least.importance))} of ${name(least)}.`;
}

function wanting(
  book: Book,
  { segment, stage, importance, satisfaction }: Saying & { readonly satisfaction: Saying['importance'] },
): Markup {
  const figures =
    'share' in importance
      ? markup`${figure(scoreText(importance))} find it important, ${figure(scoreText(satisfaction))} are satisfied`
      : markup`importance ${figure(scoreText(importance))}, satisfaction ${figure(scoreText(satisfaction))} on ${scaleInWords(book)}`;
  return markup`for ${segmentName(book, segment)}${inStage(book, stage)} (${figures})`;
}

function inStage(book: Book, stage: string | undefined): string {
  return stage === undefined ? ' overall' : ` in ${ratedStages(book).get(stage)?.title ?? stage}`;
}

function meanOnScale(book: Book, mean: number): Markup {
  return markup`${figure(String(mean))} on ${scaleInWords(book)}`;
}

/** A number that stays on one line and can be found at a glance. */
function figure(text: string): Markup {
  return markup`<strong>${text}</strong>`;
}

function scaleInWords({ settings }: Book): string {
  const { min, max } = settings.scales.rating;
  return `${min} to ${max}`;
}
