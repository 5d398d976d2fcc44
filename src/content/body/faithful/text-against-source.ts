import type { SourceRange } from '../../read/source-text.ts';
import type { TreeNode } from '../tree.ts';
import { rangeOf } from './sign-fault.ts';

/** What the source of a text has beside the text: escapes and references, by their places, and stretches that are gone. */
export type TextSigns = { escapes: number[]; references: SourceRange[]; lost: SourceRange[] };

// &amp; · &#105; · &#x2F;
const REFERENCE = /&(?:#[Xx][\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iuy;
const ORDINARY = /[^\\&\r\n]+/uy;
const PUNCTUATION = /[!-/:-@[-`{-~]/u;
const LINE_BLANKS = /[ \t]+(?=\r?\n|$)/uy;

/** How far the two are sought to meet again behind a stretch that is gone. */
const LONGEST_LOSS = 200;

/**
 * Lays the text of a node beside its source, sign by sign. Indentation and the signs of quotations before a line, and
 * blanks behind it, are no signs of the text.
 */
export function textAgainstSource(node: TreeNode, source: string): TextSigns {
  const found: TextSigns = { escapes: [], references: [], lost: [] };
  const range = rangeOf(node);
  if (!range) return found;
  const text = node.value ?? '';
  const written = source.slice(range.start, range.end);
  if (written === text) return found;
  let at = 0;
  let index = 0;
  let isLineStart = false;
  let looked = 0; // up to here the signs are laid beside each other one by one
  while (at < written.length) {
    const run = at < looked || isLineStart ? '' : matchAt(ORDINARY, written, at);
    if (run !== '' && text.startsWith(run, index)) {
      at += run.length;
      index += run.length;
      continue;
    }
    looked = Math.max(looked, at + run.length);
    const sign = written[at] ?? '';
    const next = written[at + 1] ?? '';
    if (sign === '\\' && PUNCTUATION.test(next) && text[index] === next) {
      found.escapes.push(range.start + at);
      at += 2;
      index += 1;
      isLineStart = false;
      continue;
    }
    const reference = sign === '&' ? matchAt(REFERENCE, written, at) : '';
    if (reference !== '' && !text.startsWith(reference, index)) {
      found.references.push({ start: range.start + at, end: range.start + at + reference.length });
      at += reference.length;
      index += String.fromCodePoint(text.codePointAt(index) ?? 0).length;
      isLineStart = false;
      continue;
    }
    if (sign === text[index]) {
      isLineStart = sign === '\n' || (isLineStart && /[ \t>]/u.test(sign));
      at += 1;
      index += 1;
      continue;
    }
    const blanks = matchAt(LINE_BLANKS, written, at).length;
    if (blanks > 0) at += blanks;
    else if (sign === '\r' || (isLineStart && /[ \t>]/u.test(sign))) at += 1;
    else {
      const meets = text[index] === undefined ? -1 : written.slice(at, at + LONGEST_LOSS).indexOf(text[index] ?? '');
      const end = meets === -1 ? written.length : at + meets;
      found.lost.push({ start: range.start + at, end: range.start + end });
      at = end;
    }
  }
  return found;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
