import type { SegmentContrast, SegmentDifference } from '../../analysis/segment-contrast.ts';
import type { Book } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { kindText } from './chart-axes.ts';
import { segmentName } from './context.ts';

/** Where two segments disagree most, in a sentence or two. */
export function contrastInWords(book: Book, { pair, importance, satisfaction }: SegmentContrast): Markup {
  const sentence = (widest: SegmentDifference | undefined, same: string, says: string) => {
    if (widest === undefined) return null;
    if (widest.apart === 0) return markup`${same} `;
    const { touchpoint, stage, kind, values } = widest;
    const [one, other] = pair.map((id) => segmentName(book, id));
    const where = stage ? ` (${stage.title})` : '';
    const [first, second] = values.map(
      (value) => markup`<span class="unbroken">${kindText(kind, value)}</span>`,
    );
    return markup`${says} ${touchpoint.title}${where}: ${first} to ${one}, ${second} to ${other}. `;
  };
  return markup`${sentence(importance[0], 'The same matters to both as much.', 'What matters differs most at')}${sentence(satisfaction[0], 'Both are as satisfied everywhere.', 'How well it does differs most at')}`;
}
