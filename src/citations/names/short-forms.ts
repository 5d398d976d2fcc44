import { DOCUMENT_KINDS, type DocumentKind } from '../../language/kinds/kinds.ts';
import type { Mention } from '../mention.ts';

/** A short name that a text has given a document, and the document's number. */
export type DeclaredName = { name: string; number: string; kind?: DocumentKind };

const KINDS = DOCUMENT_KINDS.map(({ name }) => name).join('|');

// "Đề án 06" · "Nghị quyết 57" · "Chương trình số 135": not "Quyết định 45/QĐ-UBND", "Kế hoạch 12.5", "đề án 06"
const BARE_FORM = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?<kind>${KINDS}) (?:số )?\d{1,4}\p{Lu}?(?![\p{L}\p{M}\p{N}])(?! ?[/-] ?[\p{L}\d])(?![.,]\d)`,
  'gu',
);

type ShortForm = Mention & { isShortForm?: true };

/**
 * The short names used in a text: those declared for a document, which cite it, and kind words with a bare figure, which
 * cite something only where a document held bears that name. Neither says anything by itself, so `findCitations` does
 * not report them.
 */
export function shortFormsIn(text: string, declared: readonly DeclaredName[]): ShortForm[] {
  const uses = declared.flatMap((name) => usesOf(text, name));
  const bare = /\d/u.test(text) ? [...text.matchAll(BARE_FORM)].map((match) => bareForm(match)) : [];
  return [...uses, ...bare.filter((form) => !uses.some((use) => use.start < form.end && form.start < use.end))];
}

function usesOf(text: string, { name, number, kind }: DeclaredName): ShortForm[] {
  const uses: ShortForm[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (/^(?:[\p{L}\p{M}\p{N}]|[/-]\p{L})/u.test(text.slice(end, end + 2))) continue;
    uses.push({ ...shortForm(start, name), ...(kind === undefined ? {} : { kind }), aliasOf: number });
  }
  return uses;
}

function bareForm({ index, 0: text, groups }: RegExpExecArray): ShortForm {
  return { ...shortForm(index, text), kind: groups?.['kind'] as DocumentKind, isShortForm: true };
}

function shortForm(start: number, text: string): Mention {
  return { start, end: start + text.length, text, type: 'named', name: text, provisions: [], detached: [] };
}
