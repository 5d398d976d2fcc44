/**
 * Gives every block of the text that can be cited a permanent link at its end, which has no words. In the page itself
 * they would be a sixth of its bytes, and do nothing there that the script which copies them does not.
 */
export function addPermalinks(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.prose [data-place][id]')) {
    const words = block.querySelector(':scope:is(li) > p') ?? block;
    const link = document.createElement('a');
    link.className = 'permalink';
    link.href = `#${block.id}`;
    link.tabIndex = -1;
    link.ariaHidden = 'true';
    words.insertBefore(link, words.querySelector(':scope > :is(ul, ol)'));
  }
}
