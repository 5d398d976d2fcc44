import { isBetweenSingleTildes } from '../signs/single-tildes.ts';
import { markStyle, numberOf, withItemMark } from '../signs/item-mark.ts';
import { walkTree, type TreeNode } from '../tree.ts';
import { cutOffEmphasis, literalEmphasis, swallowedByEmphasis } from './emphasis.ts';
import { lostInText } from './escapes.ts';
import { lostBetweenChildren } from './gaps.ts';
import { lostInHeading } from './headings.ts';
import { namedParts } from './named-parts.ts';
import { linesRunTogether } from './run-together.ts';
import { faultAt, rangeOf, type SignFault, type Written } from './sign-fault.ts';

/**
 * Holds what would be published against what was written, sign by sign: everything in a parsed body that a page would not
 * show as its author typed it, in the order of the text. What has a rule of its own is told by that; whatever else of the
 * source no node and no known markup accounts for is told as lost. Linear in the length of the text.
 */
export function findSignFaults(root: TreeNode, written: Written): SignFault[] {
  const found: SignFault[] = [...linesRunTogether(root, written), ...namedParts(root, written)];
  walkTree(root, (node) => found.push(...faultsOf(node, written), ...cutOffEmphasis(node, written)));
  const inOrder = found.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return inOrder.filter(({ id, range }, index) => {
    const before = inOrder[index - 1];
    return before?.id !== id || before.range.start !== range.start || before.range.end !== range.end;
  });
}

function faultsOf(node: TreeNode, written: Written): readonly SignFault[] {
  switch (node.type) {
    case 'text':
      return [...literalEmphasis(node, written), ...lostInText(node, written)];
    case 'emphasis':
    case 'strong':
      return [...swallowedByEmphasis(node, written), ...lostBetweenChildren(node, written)];
    case 'delete':
      if (isBetweenSingleTildes(node)) return written.isPage ? whole(node, written) : [];
      return [...swallowedByEmphasis(node, written), ...lostBetweenChildren(node, written)];
    case 'inlineCode':
    case 'code':
      return written.isPage ? [] : whole(node, written, 'dau-nhay-nguoc');
    case 'heading':
      return lostInHeading(node, written) ?? lostBetweenChildren(node, written);
    case 'list':
      return [...numbersNotPrinted(node, written), ...lostBetweenChildren(node, written)];
    case 'blockquote':
      if (node.children?.length === 0) return whole(node, written);
      return [...greaterThan(node, written), ...lostBetweenChildren(node, written)];
    default:
      return lostBetweenChildren(node, written);
  }
}

function whole(node: TreeNode, { source }: Written, id: SignFault['id'] = 'chu-bi-mat'): SignFault[] {
  const range = rangeOf(node);
  return range ? [faultAt(id, source, range)] : [];
}

/** Items whose number no style of a list prints ("001."), and in a page, which Astro numbers, every one out of order. */
function numbersNotPrinted(list: TreeNode, { source, isPage }: Written): SignFault[] {
  return (list.children ?? []).flatMap((item, index) => {
    const { mark } = withItemMark(item, source);
    const start = rangeOf(item)?.start;
    if (start === undefined || mark?.digits === undefined) return [];
    const style = markStyle(mark);
    const isPrinted = isPage ? style === undefined && numberOf(mark) === (list.start ?? 1) + index : style !== false;
    if (isPrinted) return [];
    const end = start + mark.digits.length + 1;
    return [faultAt('so-muc-khong-in-duoc', source, { start, end }, { thay: `${mark.digits}\\${mark.sign}` })];
  });
}

// "> 500 triệu đồng" · ">= 10 %" · not "> 2. Khoản 3 được sửa như sau"
const GREATER_THAN = /^>(?:=[ \t]*|[ \t]*)\d+(?:[.,]\d+)*(?:[ \t]*%|[ \t]+\p{L})/u;

/** A sign of comparison at the beginning of a line, which reads as that of a quotation. */
function greaterThan(quote: TreeNode, { source }: Written): SignFault[] {
  const range = rangeOf(quote);
  if (!range || !GREATER_THAN.test(source.slice(range.start, range.end))) return [];
  return [faultAt('dau-lon-hon-dau-dong', source, { start: range.start, end: range.start + 1 })];
}
