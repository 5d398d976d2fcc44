import { lineNumberAt, type SourceRange, type SourceText } from './source-text.ts';

/**
 * Whether a stretch of a text stands on no line that one of the ranges stands on, nor so many lines `below` one: what is
 * told of a line may be all that is wrong there, and what else seems wrong follow from it.
 */
export function apartFrom(
  ranges: readonly SourceRange[],
  source: SourceText,
  below = 0,
): (stretch: SourceRange) => boolean {
  const linesOf = ({ start, end }: SourceRange, more = 0): number[] => {
    const first = lineNumberAt(source, start);
    const last = lineNumberAt(source, Math.max(start, end - 1)) + more;
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  };
  const taken = new Set(ranges.flatMap((range) => linesOf(range, below)));
  return (stretch) => !linesOf(stretch).some((line) => taken.has(line));
}
