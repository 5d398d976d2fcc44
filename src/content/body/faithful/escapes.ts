import { oddReferences } from '../dialect/character-references.ts';
import type { TreeNode } from '../tree.ts';
import { faultAt, rangeOf, type SignFault, type Written } from './sign-fault.ts';
import { textAgainstSource } from './text-against-source.ts';

/** Signs that mean nothing to Markdown, before which nobody writes a backslash in order that it vanish. */
const PLAIN_SIGNS = /[(,;%/?"']/u;

// "C:\#x" · "D:\_2024"
const DRIVE = /(?<![\p{L}\p{M}\p{N}])[A-Za-z]:$/u;

// "\\may-chu\tep": two backslashes that print as one before the name of a machine
const MACHINE = /(?<![^\s("“])\\\\[\p{L}\d][\p{L}\d.-]*\\(?=[\p{L}\d])/gu;

/** References that editors write for signs which MDX would read; every other stands for a sign that a keyboard has. */
const USUAL = /^&(?:amp|lt|gt|quot|nbsp|lbrace|rbrace|#123|#125|#39|#60|#62);$/u;

/** What of the source of one text would not be read as written: a backslash, a reference, or something gone altogether. */
export function lostInText(node: TreeNode, { source }: Written): SignFault[] {
  const range = rangeOf(node);
  if (!range) return [];
  const { escapes, references, lost } = textAgainstSource(node, source);
  // What makes no letter at all is refused by the dialect.
  const odd = references.length === 0 ? [] : oddReferences(node, source).map(({ range: { start } }) => start);
  const vanishing = escapes.filter((at) => isMeant(source, at));
  const machines = [...source.slice(range.start, range.end).matchAll(MACHINE)].map(({ index }) => range.start + index);
  return [
    ...[...vanishing, ...machines].map((at) =>
      faultAt('gach-cheo-bi-mat', source, { start: at, end: at + 2 }, { dau: source.charAt(at + 1) }),
    ),
    ...references
      .filter(({ start, end }) => !USUAL.test(source.slice(start, end)) && !odd.includes(start))
      .map((reference) => faultAt('ma-ky-tu', source, reference)),
    ...lost
      .filter(({ start, end }) => source.slice(start, end).trim() !== '')
      .map((gone) => faultAt('chu-bi-mat', source, gone)),
  ];
}

/** Whether a backslash that vanishes may have been a sign of the text; "[1]\\(2)" is no link by it. */
function isMeant(source: string, at: number): boolean {
  if (source.startsWith('(', at + 1) && source[at - 1] === ']') return false;
  return PLAIN_SIGNS.test(source.charAt(at + 1)) || DRIVE.test(source.slice(Math.max(at - 3, 0), at));
}
