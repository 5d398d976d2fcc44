import { foldText } from '../../language/text/fold-text.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../language/kinds/kinds.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Draft } from '../draft.ts';
import { isWordUnit } from '../text/match-phrase.ts';

// "(sau đây gọi tắt là Nghị quyết 57)" · "(sau đây viết tắt là Thông tư 21)" · "(gọi chung là Đề án 06)"
const DECLARATION =
  /\([^()]{0,30}(?:goi|viet)(?: {1,3}tat| {1,3}chung)? {1,3}la:? {0,2}["“]?(?<alias>[^()"“”]{4,60}?)["”]? {0,2}\)/u;
const MAX_SUBJECT = 420;

const kindNames = DOCUMENT_KINDS.map(({ name }) => ({ name, words: `${foldText(name)} ` }));

/**
 * Adds the later uses of the short names that a text gives its documents. Only a name that begins with a kind word and
 * tells a document from others (by a figure, or by three words) is bound, and only as written.
 */
export function withAliases(clean: CleanText, drafts: readonly Draft[]): Draft[] {
  const aliases = new Map<string, { alias: Alias; declarer: Draft }>();
  const full = drafts.map((declarer, index) => {
    const alias = declaredAlias(clean, declarer, drafts[index + 1]?.start ?? clean.folded.length);
    if (!alias || aliases.size >= MAX_ALIASES || aliases.has(alias.written)) return declarer;
    aliases.set(alias.written, { alias, declarer });
    return { ...declarer, shortName: alias.written };
  });
  const uses = [...aliases.values()].flatMap(({ alias, declarer }) => usesOf(clean, alias, declarer));
  return withoutOverlaps(full, uses);
}

const MAX_ALIASES = 50;

/** Full mentions stand; of two uses of aliases that overlap, the one that begins first. */
function withoutOverlaps(drafts: readonly Draft[], uses: readonly Draft[]): Draft[] {
  const sorted = [...drafts, ...uses].sort((a, b) => a.start - b.start);
  const isFull = new Set(drafts);
  let end = 0;
  return sorted.filter((draft, index) => {
    const next = sorted[index + 1];
    const yields =
      !isFull.has(draft) && (draft.start < end || (next !== undefined && next.start < draft.end && isFull.has(next)));
    if (!yields) end = draft.end;
    return !yields;
  });
}

type Alias = { written: string; kind: DocumentKind; end: number };

function declaredAlias({ text, folded }: CleanText, draft: Draft, nextStart: number): Alias | undefined {
  const window = folded.slice(draft.end, Math.min(nextStart + MAX_ALIAS, draft.end + MAX_SUBJECT));
  const match = DECLARATION.exec(window);
  const alias = match?.groups?.['alias']?.trim();
  if (!match || alias === undefined || draft.end + match.index > nextStart) return undefined;
  const kind = kindNames.find(({ words }) => alias.startsWith(words))?.name;
  if (kind === undefined || !(/\d/u.test(alias) || (LEGAL_KINDS.has(kind) && alias.split(' ').length >= MIN_WORDS)))
    return undefined;
  const start = draft.end + match.index + match[0].indexOf(alias);
  return { written: text.slice(start, start + alias.length), kind, end: start + alias.length };
}

/** Kinds whose name alone is a title; a "Dự án …" is a project before it is a document. */
const LEGAL_KINDS: ReadonlySet<DocumentKind> = new Set([
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Nghị quyết',
  'Nghị định',
  'Thông tư',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Quy định',
]);
const MAX_ALIAS = 70;
const MIN_WORDS = 4;
const MAX_USES = 200;

function usesOf({ text, folded }: CleanText, { written, kind, end }: Alias, declarer: Draft): Draft[] {
  const uses: Draft[] = [];
  let at = text.indexOf(written, end);
  while (at >= 0 && uses.length < MAX_USES) {
    const span = { start: at, end: at + written.length };
    const isWhole = !isWordUnit(folded.charCodeAt(span.end)) && !/^[/-]\w/u.test(folded.slice(span.end, span.end + 2));
    if (isWhole) {
      uses.push({
        ...span,
        core: span,
        name: span,
        type: 'named',
        kind,
        hasKindWord: true,
        provisions: [],
        detached: [],
        ...(declarer.number === undefined ? {} : { aliasOf: declarer.number }),
      });
    }
    at = text.indexOf(written, span.end);
  }
  return uses;
}
