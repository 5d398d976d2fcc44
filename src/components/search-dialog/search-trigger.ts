/**
 * The only script of the search on an ordinary page: it waits. The dialog and everything behind it are fetched when the
 * reader opens it; highlighting, when the address carries the words of a search (`?tim=`).
 */
const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const highlight = new URLSearchParams(location.search).get('tim');

if (opener && dialog) {
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(dialog);
  });
  document.addEventListener('keydown', (event) => {
    const isShortcut = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (dialog.open || !(isCommand || (isShortcut && !isTyping(event.target)))) return;
    event.preventDefault();
    open(dialog);
  });
}

if (highlight) {
  const { highlightPage } = await import('./highlight-page.ts');
  highlightPage(highlight);
}

function open(shown: HTMLDialogElement): void {
  const query = shown.querySelector<HTMLInputElement>('input');
  shown.showModal();
  query?.select();
  if (shown.dataset['started'] !== undefined) return;
  shown.dataset['started'] = '';
  void import('./search-dialog.ts').then(({ startDialog }) => startDialog(shown, shown.dataset['bundles'] ?? ''));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/iu.test(target.tagName))
  );
}

export {};
