import type { Journey } from '../../book/book.ts';
import { directionOf } from '../data/text-direction.ts';

/** Whether time runs from right to left in a journey, as its language does. */
export function isMirrored({ language }: Journey): boolean {
  return directionOf(language) === 'rtl';
}
