import { rowsToldOf } from '../tables/faults/broken-tables.ts';
import { isRow } from '../tables/faults/table-lines.ts';
import { isTabbed, tabbedTables } from '../tables/faults/tabbed-tables.ts';
import type { TreeNode } from '../tree.ts';
import { beginsInSmallLetter, beginsOwnLine, endsSentence, goesOn, isInCapitals } from './line-labels.ts';
import { faultAt, type SignFault, type SignFaultId, type Written } from './sign-fault.ts';
import { softBreaks, type SoftBreak } from './soft-breaks.ts';

/**
 * Lines of one paragraph that its author wrote as lines of their own, as text pasted from Word has them: Markdown runs
 * them together. Sentences that were broken at the edge of a page are not told of; they are known by this, that they
 * break within sentences too, and where the next word had no room.
 */
export function linesRunTogether(root: TreeNode, { source }: Written): SignFault[] {
  const breaks = softBreaks(root, source).filter(isNoRow(root, source));
  const inParagraph = Map.groupBy(breaks, ({ paragraph }) => paragraph);
  const inText = widthOf(breaks);
  return [...inParagraph.values()].flatMap((own) => {
    const width = inText ?? usualLength(own.filter(goesOnBelow));
    return own.flatMap((one) => {
      const id = judge(one, width);
      return id === undefined ? [] : [faultAt(id, source, one.range)];
    });
  });
}

/** Lines of what was to be a table are told of as such. */
function isNoRow(root: TreeNode, source: string): (one: SoftBreak) => boolean {
  const tabbed = new Set(tabbedTables(root, source).map(({ range }) => range.start));
  const rowsOf = new Map<TreeNode, ReadonlySet<number>>();
  return ({ paragraph, above, below, range }) => {
    if ((isTabbed(above) && isTabbed(below)) || tabbed.has(range.start)) return false;
    const rows = rowsOf.get(paragraph) ?? new Set(rowsToldOf(paragraph, source).map(({ start }) => start));
    rowsOf.set(paragraph, rows);
    return !rows.has(range.start);
  };
}

/** How much longer than the others a line may be that was broken at the edge of the same page. */
const RAGGED = 8;

function judge({ above, below, lacks }: SoftBreak, width: number | undefined): SignFaultId | undefined {
  const runTogether = lacks ? 'dong-bi-nuot' : 'dong-noi-lien';
  if (lacks === 'quotation-sign' || isRow(below)) return runTogether;
  const isOwnLine = beginsOwnLine(below, above);
  if (!isOwnLine && goesOnBelow({ above, below })) return undefined;
  if (width === undefined) return runTogether;
  const needed = above.length + 1 + firstWord(below).length;
  const isFull = needed > width && above.length <= width + RAGGED;
  if (isFull) return isOwnLine ? 'dong-co-le-noi-lien' : undefined;
  if (isOwnLine || lacks) return runTogether;
  if (endsSentence(above)) return needed > width ? runTogether : 'dong-co-le-noi-lien';
  return isInCapitals(above) || isInCapitals(below) || needed <= width / 2 ? runTogether : undefined;
}

/** Whether a sentence goes on below: no line of Word begins so. */
function goesOnBelow({ above, below }: Pick<SoftBreak, 'above' | 'below'>): boolean {
  return !endsSentence(above) && !beginsOwnLine(below, above) && (beginsInSmallLetter(below) || goesOn(above));
}

/** The width at which a whole text was broken, if most of its breaks are within sentences. */
function widthOf(breaks: readonly SoftBreak[]): number | undefined {
  const within = breaks.filter(goesOnBelow);
  return within.length * 2 >= breaks.length ? usualLength(within) : undefined;
}

/** No page is so narrow that sentences are broken at fewer signs. */
const NARROWEST = 40;

/** How long the longest lines are, but for a few that a word without an end made longer. */
function usualLength(breaks: readonly SoftBreak[]): number | undefined {
  const lengths = breaks.map(({ above }) => above.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.95)];
  return usual !== undefined && usual >= NARROWEST ? usual : undefined;
}

function firstWord(line: string): string {
  return /^\S*/u.exec(line)?.[0] ?? '';
}
