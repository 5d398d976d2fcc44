/** Milliseconds that the sign of a copied link stays. */
const SHOWN_FOR = 2000;

document.addEventListener('click', async ({ target }) => {
  const control = target instanceof Element && target.closest<HTMLElement>('[data-copy], .permalink');
  if (!control) return;
  const words =
    control instanceof HTMLAnchorElement
      ? control.href
      : document.getElementById(control.dataset['copy'] ?? '')?.textContent;
  if (!words || !(await write(words.trim()))) return;
  control.setAttribute('data-copied', '');
  setTimeout(() => control.removeAttribute('data-copied'), SHOWN_FOR);
  const status = document.querySelector('[data-copy-status]');
  if (status) status.textContent = control instanceof HTMLAnchorElement ? 'Đã sao chép liên kết.' : 'Đã sao chép.';
});

/** A browser refuses the clipboard to pages without https; the words can still be selected by hand. */
async function write(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
