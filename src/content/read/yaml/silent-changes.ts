import { type Document, type Scalar, visit } from 'yaml';
import type { SourceRange } from '../source-text.ts';
import { cutComments } from './cut-comments.ts';

/** Something that YAML reads without objection, and otherwise than it is written. */
export type SilentChange = { code: SilentChangeCode; range: SourceRange };

export type SilentChangeCode = 'COMMENT' | 'CONTROL' | 'ESCAPE' | 'NUMBER' | 'SEVERAL_LINES' | 'CURLY_QUOTES';

// Controls, and what turns the direction of a text.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

// \n · \t · \_ and others that make a blank of what looks like a letter, as in "D:\tep\nguon"; a pair of backslashes is one
const BLANK_ESCAPE = /(?<!\\)(?:\\\\)*\\[abefnrtvNLP_ 0]/u;

const IN_CURLY_QUOTES = /^“[^“”]*”$/u;

/** Every place of a YAML text that YAML changes in silence; offsets are those of the text. */
export function silentChanges(document: Document, yaml: string): SilentChange[] {
  const found: SilentChange[] = cutComments(yaml).map((range) => ({ code: 'COMMENT', range }));
  visit(document, {
    Scalar(_key, node) {
      const { range, type } = node;
      if (!range) return;
      const written = { start: range[0], end: range[1] };
      const code = changeOf(node, yaml.slice(written.start, written.end), type);
      if (code) found.push({ code, range: written });
    },
  });
  return found.toSorted((a, b) => a.range.start - b.range.start);
}

function changeOf({ value }: Scalar, written: string, type: Scalar['type']): SilentChangeCode | undefined {
  if (typeof value === 'number') {
    const isYear = /^[12]\d{3}$/u.test(String(value)) && written !== String(value);
    return isYear || !Number.isFinite(value) ? 'NUMBER' : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (CONTROL.test(value) && !CONTROL.test(written)) return 'CONTROL';
  if (type === 'QUOTE_DOUBLE') return BLANK_ESCAPE.test(written) ? 'ESCAPE' : undefined;
  if (type !== 'PLAIN') return undefined;
  if (written.includes('\n')) return 'SEVERAL_LINES';
  return IN_CURLY_QUOTES.test(value) ? 'CURLY_QUOTES' : undefined;
}
