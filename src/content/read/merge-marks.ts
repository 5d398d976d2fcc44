import type { SourceRange } from './source-text.ts';

/** What git leaves in a file where two changes met: the lines of its marks, the first of which is `range`. */
export type MergeMarks = { range: SourceRange; lines: readonly number[] };

// <<<<<<< HEAD · ||||||| 1a2b3c4 · ======= · >>>>>>> sua-doi; a line of seven = alone underlines a heading
const MARK = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/u;

/**
 * The places of a text where two versions stand beside each other, unmerged: one for each that is opened, or for what is
 * left of one. Nothing else can be said of such a file, for every line may be there twice.
 */
export function findMergeMarks(text: string): MergeMarks[] {
  if (!/^(?:<{7}|>{7}|\|{7})(?: |$)/mu.test(text)) return [];
  const found: { range: SourceRange; lines: number[] }[] = [];
  let isOpen = false;
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (MARK.test(line)) {
      const last = found.at(-1);
      if (isOpen && last && !line.startsWith('<')) last.lines.push(index + 1);
      else found.push({ range: { start, end: start + line.length }, lines: [index + 1] });
      isOpen = !line.startsWith('>');
    }
    start += line.length + 1;
  }
  return found;
}
