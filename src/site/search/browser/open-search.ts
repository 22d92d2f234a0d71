import { part } from './part.ts';
import { searchDialog, type SearchDialog } from './search-dialog.ts';
import { sharedQuery } from './shared-query.ts';

/**
 * Puts the search of the page at the reader’s hand: its button, `/` and Ctrl-K or ⌘K, and a query in the address. Pages
 * inside pages elsewhere, and those of a site around the book, have no search.
 */
const button = document.querySelector<HTMLButtonElement>('button.search-open');
if (button) offerSearch(button);

function offerSearch(button: HTMLButtonElement): void {
  const dialog = part(document, 'dialog.search', HTMLDialogElement);
  let made: SearchDialog | undefined;
  const search = () => (made ??= searchDialog(dialog));

  button.hidden = false;
  button.addEventListener('click', () => search().open());
  document.addEventListener('keydown', (event) => {
    const isShortcut =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    if (isShortcut) search().toggle();
    else search().open();
  });

  const query = sharedQuery();
  if (query !== undefined) search().open(query);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
  );
}
