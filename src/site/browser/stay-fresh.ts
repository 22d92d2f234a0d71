/**
 * While people write, tells the server which edition of the book this page shows: the book may have changed
 * while the page was on its way, and nobody could tell the page then.
 */
const edition = document.querySelector('meta[name="journeybook-edition"]')?.getAttribute('content');
// Pages that are not of the book show none.
if (edition) import.meta.hot?.send('journeybook:edition', edition);
