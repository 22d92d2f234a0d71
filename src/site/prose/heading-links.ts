import type { Options } from 'rehype-autolink-headings';
import { EXIT, visit } from 'unist-util-visit';

/** How a heading in prose links to itself: as a whole, unless it holds a link, because links cannot be nested. */
export const headingLinks: Options = {
  behavior: 'wrap',
  test: (heading) => {
    let free = true;
    visit(heading, { tagName: 'a' }, () => {
      free = false;
      return EXIT;
    });
    return free;
  },
};
