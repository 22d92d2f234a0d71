import type { UnplacedRating } from '../../analysis/rated-places.ts';
import { namesInWords } from './names-in-words.ts';

const reasons: Readonly<Record<UnplacedRating['because'], string>> = {
  'no-importance': 'importance is not known',
  'no-satisfaction': 'satisfaction is not known',
  neither: 'neither importance nor satisfaction is known',
  'unlike-methods': 'one figure is a share and the other a mean, which are not compared',
};

/** What has no place on a chart, and why: a sentence for each reason. */
export function unplacedInWords(unplaced: readonly UnplacedRating[]): readonly string[] {
  return [...Map.groupBy(unplaced, ({ because }) => because)].map(
    ([because, some]) =>
      `Not on the chart, because ${reasons[because]}: ${namesInWords(
        some.map(({ touchpoint }) => touchpoint.title),
        12,
      )}.`,
  );
}
