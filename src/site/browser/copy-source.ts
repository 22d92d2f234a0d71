/** Puts a button beside every source that can be copied: it needs the clipboard, which needs a script. */
for (const source of document.querySelectorAll<HTMLElement>('[data-copy]')) {
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
  source.before(button);
}

function tell(button: HTMLButtonElement, what: string): void {
  button.textContent = what;
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 2000);
}
