import type { SourceRange } from '../../read/source-text.ts';

/** What in a body keeps it from being read; `tag` is the name of the tag it is about, if any. */
export type BodyFault = { code: BodyFaultCode; range: SourceRange; tag?: string };

export type BodyFaultCode =
  | 'open-brace'
  | 'less-than'
  | 'broken-tag'
  | 'open-tag'
  | 'stray-end'
  | 'too-deep'
  | 'long-line'
  | 'many-references'
  | 'unreadable';

/** Deeper than any official text; whoever walks a tree may call itself for each level. */
export const DEEPEST = 100;
