/** Puts a button beside every source that can be copied: it needs the clipboard, which needs a script. */
offerCopies();
// A page shown in place of another brings sources of its own.
document.addEventListener('journeybook:shown', offerCopies);

function offerCopies(): void {
  for (const source of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    if (source.previousElementSibling?.matches('.copy') !== true) source.before(copyButton(source));
  }
}

function copyButton(source: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(source.textContent).then(
      () => {
        tell(button, 'Copied');
      },
      () => {
        tell(button, 'Could not copy');
      },
    );
  });
  return button;
}

function tell(button: HTMLButtonElement, what: string): void {
  button.textContent = what;
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 2000);
}
