/** Pixels below the upper edge of the window at which a passage counts as the one being read. */
const READING_LINE = 160;

const nav = document.querySelector<HTMLElement>('#muc-luc');
const links = [...(nav?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
const passages = links.flatMap((link) => {
  const passage = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return passage ? [{ link, passage }] : [];
});
let current: HTMLAnchorElement | undefined;
let isAwaited = false;

/** The last passage that began above the reading line; a search by halves, for a report may have hundreds. */
function findCurrent(): HTMLAnchorElement | undefined {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.passage.getBoundingClientRect().top ?? 0) <= READING_LINE) low = middle + 1;
    else high = middle;
  }
  return passages[low - 1]?.link;
}

function markCurrent(): void {
  isAwaited = false;
  const found = findCurrent();
  if (found === current) return;
  current?.removeAttribute('aria-current');
  found?.setAttribute('aria-current', 'location');
  current = found;
  keepInView(found);
}

/** Scrolls the column of the outline, never the page. */
function keepInView(link: HTMLAnchorElement | undefined): void {
  if (!nav || !link || nav.scrollHeight <= nav.clientHeight) return;
  const [own, outer] = [link.getBoundingClientRect(), nav.getBoundingClientRect()];
  if (own.top < outer.top || own.bottom > outer.bottom) nav.scrollTop += own.top - outer.top - outer.height / 3;
}

addEventListener(
  'scroll',
  () => {
    if (!isAwaited) requestAnimationFrame(markCurrent);
    isAwaited = true;
  },
  { passive: true },
);
markCurrent();

// The drawer of a phone has done its work once a passage is chosen.
nav?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement && nav.matches(':popover-open')) nav.hidePopover();
});
