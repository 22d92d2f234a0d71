/**
 * Where a map is shown: on the page of its journey, on a page of its own inside another site, or as an excerpt beside
 * other text.
 */
export type ShownAs = 'page' | 'embed' | 'excerpt';
