import type { TreeNode } from '../tree.ts';

/** The mark an item of a list was written with: its sign, and its digits where it is numbered ("01", "3"). */
export type ItemMark = { sign: '.' | ')' | '-' | '+' | '*'; digits?: string };

// "3. " · "01)" · "- " · "+"
const MARK = /(?:(?<digits>\d{1,9})(?<delimiter>[.)])|(?<bullet>[-+*]))/uy;

/**
 * An item with the mark that stands at its position in the source. Markdown keeps the first number of a list only and
 * counts on from there; an official text that amends clauses 3, 5 and 9 does not.
 */
export function withItemMark(item: TreeNode, source: string): TreeNode {
  MARK.lastIndex = item.position?.start.offset ?? source.length;
  const { digits, delimiter, bullet } = MARK.exec(source)?.groups ?? {};
  const sign = (delimiter ?? bullet) as ItemMark['sign'] | undefined;
  if (sign === undefined) return item;
  return { ...item, mark: { sign, ...(digits === undefined ? {} : { digits }) } };
}

/** The number of an item as written, without the zeros before it. */
export function numberOf({ digits }: ItemMark): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/**
 * How a page is told to print a mark: nothing where it prints so by itself ("3."), else a sign for which the styles have
 * a kind of list (`prose.css`); false where they have none ("001.").
 */
export function markStyle(mark: ItemMark): string | undefined | false {
  const { sign, digits } = mark;
  if (digits === undefined) return sign;
  const number = String(Number(digits));
  if (digits === number) return sign === ')' ? ')' : undefined;
  return digits === number.padStart(2, '0') ? `0${sign}` : false;
}
