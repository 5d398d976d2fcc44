import type { TreeNode } from '../tree.ts';
import { faultAt, rangeOf, type SignFault, type Written } from './sign-fault.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const BETWEEN_FIGURES = /^\p{N}\p{N}$/u;

/**
 * Emphasis that took signs of the text for its marks: "3*4*5", "(*) … (*)", "5~~7 và 8~~9". Meant emphasis begins and ends
 * with words, at the edges of words; bold text is often glued to a letter, and means what it shows. Nobody means bold
 * words within bold ones: "**Điều 1.**Phạm vi, **Điều 2**a" made the second mark another first.
 */
export function swallowedByEmphasis(node: TreeNode, { source }: Written): SignFault[] {
  const range = rangeOf(node);
  const [first, last] = [node.children?.at(0), node.children?.at(-1)].map((child) => child && rangeOf(child));
  if (!range || !first || !last) return [];
  const inner = source.slice(first.start, last.end);
  const [before, after] = [source.charAt(range.start - 1), source.charAt(range.end)];
  const opensAt = WORD.test(before) && (node.type === 'emphasis' || BETWEEN_FIGURES.test(before + inner.charAt(0)));
  const closesAt = WORD.test(after) && (node.type === 'emphasis' || BETWEEN_FIGURES.test(after + inner.slice(-1)));
  const doubled = ownKindIn(node).some((child) => ownKindIn(child).length === 0); // of several, the innermost is told
  if (!opensAt && !closesAt && !doubled && !/^[)\],.;:!?%]|[([]$/u.test(inner)) return [];
  return [faultAt('dau-nhan-nuot-dau', source, range, { dau: source.slice(range.start, first.start) })];
}

/**
 * Emphasis that took one sign of a pair for its mark and left the other in the text: "*Cơ sở th**í **nghiệm*". A sign
 * behind it, with no word after that, is one of the text: "**Đơn vị A***".
 */
export function cutOffEmphasis({ children = [] }: TreeNode, { source }: Written): SignFault[] {
  return children.flatMap((node, index) => {
    const range = node.type === 'emphasis' || node.type === 'strong' ? rangeOf(node) : undefined;
    const inner = node.children?.[0] && rangeOf(node.children[0]);
    if (!range || !inner) return [];
    const sign = source.charAt(range.start);
    const opens = children[index - 1]?.type === 'text' && source.charAt(range.start - 1) === sign;
    const closes = children[index + 1]?.type === 'text' && source.charAt(range.end) === sign;
    const isEscaped = source.charAt(range.start - 2) === '\\';
    if (!(opens && !isEscaped) && !(closes && WORD.test(source.charAt(range.end + 1)))) return [];
    return [faultAt('dau-nhan-nuot-dau', source, range, { dau: source.slice(range.start, inner.start) })];
  });
}

function ownKindIn({ type, children = [] }: TreeNode): TreeNode[] {
  return children.filter((child) => child.type === type);
}

/** Escapes and what they escape, so that the signs left are those that Markdown looked at. */
export function withoutEscapes(text: string): string {
  return !text.includes('\\') ? text : text.replaceAll(/\\[!-/:-@[-`{-~]/gu, '  ');
}

/** From a mark that stays in the text to its like, or to the end of the line. */
const LITERAL = [
  // "**Điều 1.**Phạm vi" · "**Điều 2. **Đối tượng" · "***Điều 3 ***(sau" · "__Ghi chú"
  /(?<![\p{L}\p{M}\p{N}*_])(?<mark>\*{2,3}|__)(?=[\p{L}\p{N}])(?:[^*_\n]*\k<mark>)?/gu,
  // "** Điều 1.**"
  /(?<![^\s(])(?<mark>\*\*|__)[ \t][^*_\n]*[^\s*_]\k<mark>(?![*_])/gu,
  // "*Điều 1.*Phạm vi" · "_Điều 1._Phạm vi" · "*TCVN 6853:2001-*An toàn"
  /(?<![^\s(])(?<mark>\*|_)(?=[\p{L}\p{N}])[^*_\n]*[^\p{L}\p{M}\p{N}\s*_]\k<mark>(?=[\p{L}\p{N}])/gu,
  // "học vừa l**àm"
  /(?<=\p{Ll}\p{M}*)(?<mark>\*\*)(?=\p{Ll})/gu,
];

/** Marks of emphasis that stay in the text because they are glued to a word at the wrong side. */
export function literalEmphasis(node: TreeNode, { source }: Written): SignFault[] {
  const range = rangeOf(node);
  if (!range || !/[*_]/u.test(node.value ?? '')) return [];
  const text = withoutEscapes(source.slice(range.start, range.end));
  return LITERAL.flatMap((pattern) => [...text.matchAll(pattern)]).map(({ index, groups }) => {
    const mark = groups?.['mark'] ?? '';
    const start = range.start + index;
    const escaped = [...mark].map((sign) => `\\${sign}`).join('');
    return faultAt('dau-nhan-khong-thanh', source, { start, end: start + mark.length }, { thay: escaped });
  });
}
