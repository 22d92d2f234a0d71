import { ratedStages } from '../../analysis/rated-stage.ts';
import type { Book } from '../../book/book.ts';

/** What the stage is called that a rating was asked about. */
export function ratedStageTitle(book: Book, stage: string | undefined): string {
  return stage === undefined ? 'Overall' : (ratedStages(book).get(stage)?.title ?? stage);
}
