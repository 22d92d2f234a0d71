/**
 * Stands in a broken document where a value was wrong, so that the rest of it can be judged. A character that
 * nobody writes: whatever refers to it is not reported again.
 */
export const standIn = '\u{F0000}';
