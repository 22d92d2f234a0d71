import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Styles are not compiled, so they stay in the source, also when this file has moved. */
const sheet = fileURLToPath(new URL('../../src/site/styles/map-elsewhere.css', import.meta.url));

/** Three times, so that it counts for more than what the page around says of elements within classes of its own. */
const scope = '.journeybook.journeybook.journeybook';

/**
 * Keeps the styles of a map that stands on a page of a site around the book within that map: their names, such as
 * `.step`, may be names of that site as well.
 */
export function mapStyles(): Plugin {
  return {
    name: 'journeybook:map-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /map-elsewhere\.css/ },
      handler(code, id) {
        if (path.resolve(id.split('?')[0] ?? '') !== sheet) return null;
        const files = [...code.matchAll(/@import '(.+)';/g)].map(([, file = '']) =>
          path.resolve(path.dirname(sheet), file),
        );
        for (const file of files) this.addWatchFile(file);
        const styles = files.map((file) => readFileSync(file, 'utf8').replaceAll(/^:root\b/gm, '&'));
        return { code: `${scope} {\n${styles.join('\n')}}\n`, map: null };
      },
    },
  };
}
