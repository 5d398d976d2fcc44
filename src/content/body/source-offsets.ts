import type { SourceRange } from '../read/source-text.ts';
import type { TreeNode } from './tree.ts';

/** For every unit of `inlineText(nodes)`, where it stands in the source that the nodes were parsed from. */
export function sourceOffsets(nodes: readonly TreeNode[], source: string): number[] {
  return nodes.flatMap((node) => offsetsOf(node, source));
}

/**
 * Where the characters `start` to `end` of a text stand in its file, by the offsets of its units; nothing where the
 * author wrote their edges in other characters, and the offsets are a guess.
 */
export function rangeInSource(
  text: string,
  offsets: readonly number[],
  source: string,
  { start, end }: SourceRange,
): SourceRange | undefined {
  const first = offsets[start];
  const last = offsets[end - 1];
  if (first === undefined || last === undefined || last < first) return undefined;
  if (source[first] !== text[start] || source[last] !== text[end - 1]) return undefined;
  return { start: first, end: last + 1 };
}

function offsetsOf(node: TreeNode, source: string): number[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'break' || node.name === 'br') return [start];
  if (node.children) return sourceOffsets(node.children, source);
  if (node.type !== 'text' && node.type !== 'inlineCode') return [];
  return alignText(node.value ?? '', source, start, end);
}

/** Longer than any character reference, indentation or quotation mark between two characters of a text. */
const LONGEST_GAP = 64;

/** `&#x6A;` · `&#106;` · `&amp;` */
const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iuy;

/**
 * Lays a text beside the source it was read from, between two offsets: what the source has in addition (escapes,
 * references, indentation, quotes) is passed over. Serves Markdown and the scalars of YAML alike.
 */
export function alignText(text: string, source: string, from: number, to: number): number[] {
  if (source.startsWith(text, from) && to - from === text.length)
    return Array.from({ length: text.length }, (_, index) => from + index);
  const offsets: number[] = [];
  let at = from;
  for (let index = 0; index < text.length; index++) {
    REFERENCE.lastIndex = at;
    const reference = source[at] === '&' ? REFERENCE.exec(source)?.[0] : undefined;
    if (reference !== undefined && !text.startsWith(reference, index)) {
      offsets.push(at);
      at += reference.length;
      continue;
    }
    let next = at;
    while (next < to && next - at < LONGEST_GAP && !isSame(source[next], text[index])) next++;
    const isFound = next < to && isSame(source[next], text[index]);
    offsets.push(isFound ? next : Math.min(at, to - 1));
    if (isFound) at = next + 1;
  }
  return offsets;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === b || (/^\s$/u.test(a ?? '') && /^\s$/u.test(b ?? ''));
}
