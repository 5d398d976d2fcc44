import { attributeOf, hasClass, type Element } from '../../build/html.ts';

/**
 * The sign that a browser shows before a list item. The style sheet is told by `data-mark`, at the item or at its list,
 * what stands behind or before the number (`)`, `0.`), or instead of it (`-`, `+`, `*`). A plain list of ours shows none.
 */
export function markerOf(item: Element): string {
  const list = item.parentNode;
  if (!list || !('tagName' in list)) return UNMARKED;
  if (hasClass(list, 'plain-list')) return '';
  const mark = attributeOf(item, 'data-mark') ?? attributeOf(list, 'data-mark');
  if (list.tagName === 'ul') return mark ?? UNMARKED;
  const number = String(numberOf(item, list));
  const zeros = mark?.match(/0/gu)?.length ?? 0;
  return `${number.padStart(zeros + 1, '0')}${mark?.endsWith(')') ? ')' : '.'}`;
}

/** What is taken for the sign of a list of which the page says nothing. */
const UNMARKED = '-';

/** As HTML counts: from `start`, each item one more than the one before, unless it says its `value`. */
function numberOf(item: Element, list: Element): number {
  let number = Number(attributeOf(list, 'start') ?? '1') - 1;
  for (const child of list.childNodes) {
    if (!('tagName' in child) || child.tagName !== 'li') continue;
    const value = attributeOf(child, 'value');
    number = value === undefined ? number + 1 : Number(value);
    if (child === item) break;
  }
  return number;
}
