import type { SourceRange } from '../../read/source-text.ts';

/** A tag that the parser can read, or the beginning of one that it cannot. */
export type ReadTag =
  | { type: 'tag'; name: string; end: number; isEnd: boolean; isAlone: boolean; computed?: SourceRange }
  | { type: 'broken'; name: string; end: number };

/**
 * Reads the tag that begins with the `<` at an offset, as MDX reads it, up to `limit`; nothing where no name follows.
 * `end` is behind the tag, or at the sign at which a tag goes wrong.
 */
export function readTag(text: string, at: number, limit: number): ReadTag | undefined {
  const [opening = '', slash = '', name = ''] = match(OPENING, text, at) ?? [];
  if (opening === '' || (name === '' && text[at + opening.length] !== '>')) return undefined;
  let end = at + opening.length;
  let computed: SourceRange | undefined;
  while (end < limit) {
    const [close, alone] = match(CLOSE, text, end) ?? [];
    const behind = end + (close?.length ?? 0);
    if (close !== undefined && behind <= limit && !(slash && alone))
      return {
        type: 'tag',
        name,
        end: behind,
        isEnd: slash !== '',
        isAlone: Boolean(alone),
        ...(computed && { computed }),
      };
    const attribute = slash ? null : match(ATTRIBUTE, text, end);
    if (!attribute || end + attribute[0].length > limit) break;
    const past = end + attribute[0].length;
    if (attribute[0].endsWith('}')) computed ??= { start: past - attribute[0].trimStart().length, end: past };
    end = past;
  }
  return { type: 'broken', name, end: Math.min(end, limit) };
}

// <VanBan · </sub · <a.b · <a:b · <>
const OPENING =
  /<(?<slash>\/?)\s*(?<name>(?:[$_\p{ID_Start}][$\-\u200c\u200d\p{ID_Continue}]*(?:[.:][$_\p{ID_Start}][$\-\p{ID_Continue}]*)*)?)/uy;
// > · />
const CLOSE = /\s*(?<alone>\/\s*)?>/uy;
// id="a" · id='a' · id · id={a} · {...a}; no value is longer than any address, which keeps the search linear
const ATTRIBUTE =
  /\s*(?:[$_\p{ID_Start}][$\-\p{ID_Continue}]*(?::[$_\p{ID_Start}][$\-\p{ID_Continue}]*)?(?:\s*=\s*(?:"[^"]{0,2000}"|'[^']{0,2000}'|\{[^{}]*\}))?|\{\s*\.\.\.[^{}]*\})/uy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
