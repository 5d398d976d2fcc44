/** Milliseconds a pointer rests on a citation before its preview opens, and is away before it closes (WCAG 1.4.13). */
const OPEN_AFTER = 250;
const CLOSE_AFTER = 300;

/** Pixels between the citation and its preview, and between the preview and the edge of the window. */
const GAP = 8;

let open: { preview: HTMLElement; citation: HTMLElement } | undefined;
let timer: number | undefined;
let pressedBy = '';

/** Shows the preview of a citation to whoever rests a pointer, the focus, or a finger on it; Esc puts it away. */
export function watchCitations(): void {
  document.addEventListener('pointerover', ({ target, pointerType, clientX, clientY }) => {
    if (pointerType === 'touch') return;
    const citation = citationOf(target);
    if (citation) later(OPEN_AFTER, () => show(citation, lineAt(citation, clientX, clientY)));
    else if (open?.preview.contains(target as Node)) clearTimeout(timer);
    else if (open) later(CLOSE_AFTER, close);
    else clearTimeout(timer);
  });

  document.addEventListener('focusin', ({ target }) => {
    const citation = citationOf(target);
    const isByKeyboard = citation?.matches(':focus-visible');
    if (citation && isByKeyboard) show(citation, citation.getClientRects()[0]);
    else if (open && !open.preview.contains(target as Node)) close();
  });

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });

  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    pressedBy = pointerType;
    if (open && !open.preview.contains(target as Node) && citationOf(target) !== open.citation) close();
  });

  // A finger cannot hover: the first tap shows the preview, a second one follows the citation.
  document.addEventListener('click', (event) => {
    const citation = citationOf(event.target);
    if (!citation || pressedBy !== 'touch' || open?.citation === citation) return;
    event.preventDefault();
    show(citation, lineAt(citation, event.clientX, event.clientY));
  });
}

function citationOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('.citation[data-preview]')) || undefined;
}

function later(delay: number, act: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(act, delay);
}

function show(citation: HTMLElement, line: DOMRect | undefined): void {
  const preview = document.getElementById(citation.dataset['preview'] ?? '');
  clearTimeout(timer);
  if (!preview || !line || open?.citation === citation) return;
  close();
  preview.showPopover();
  place(preview, line);
  open = { preview, citation };
}

function close(): void {
  clearTimeout(timer);
  if (open?.preview.matches(':popover-open')) open.preview.hidePopover();
  open = undefined;
}

/** A citation may run over several lines; the preview belongs to the one under the pointer. */
function lineAt(citation: HTMLElement, x: number, y: number): DOMRect | undefined {
  const lines = [...citation.getClientRects()];
  return lines.find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom) ?? lines[0];
}

function place(preview: HTMLElement, line: DOMRect): void {
  const { width, height } = preview.getBoundingClientRect();
  const fitsBelow = line.bottom + GAP + height <= innerHeight;
  const top = fitsBelow ? line.bottom + GAP : Math.max(GAP, line.top - GAP - height);
  const left = Math.min(Math.max(GAP, line.left), document.documentElement.clientWidth - width - GAP);
  preview.style.top = `${top}px`;
  preview.style.left = `${Math.max(GAP, left)}px`;
}
