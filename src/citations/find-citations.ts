import { type DocumentNumber, formatDocumentNumber } from '../language/numbers/document-number.ts';
import { foldedPattern } from '../language/text/folded-pattern.ts';
import { isPartyBody } from '../language/bodies/bodies.ts';
import { repairNumber } from '../language/numbers/repair-number.ts';
import { withAliases } from './names/alias-drafts.ts';
import { bareNumberAt } from './numbers/bare-number-at.ts';
import { type CleanText, cleanText, hasSameLength, originalSpan } from './text/clean-text.ts';
import { detachedAttributes } from './bodies/detached-attributes.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import { numberedAt } from './numbers/numbered-at.ts';
import { namedAt } from './names/named-at.ts';
import { lawAt } from './names/law-at.ts';
import { withProvisions } from './provisions/provisions-around.ts';

/** The few places worth a closer look: a figure before a separator and a symbol, and the words that begin a name. */
const KIND_WORDS =
  'chi thi|nghi quyet|nghi dinh|thong tu|quyet dinh|ket luan|cong dien|cong van|lien tich|quy dinh|huong dan|thong bao';
const NAME_WORDS = '(?:bo )?luat (?!nay)|phap lenh |hien phap|nghi quyet (?:dai hoi|trung uong|hoi nghi)';
const ANCHOR = new RegExp(
  [
    String.raw`\d[a-z]? {0,3}[/-] {0,3}(?:[a-z]|(?:19|20)\d\d ?/)`,
    String.raw`\d {1,3}[a-z]{2,5} ?[/-] ?[a-z]`,
    String.raw`\b(?:s[oe]|${loosened(KIND_WORDS)}):? {0,3}(?=\d)`,
    String.raw`\b(?:${loosened(NAME_WORDS)})`,
  ].join('|'),
  'gu',
);

/** Half the paragraphs of an official text have no figure and name no law, and are not worth a copy for searching. */
const WORTH_A_LOOK = new RegExp(
  String.raw`[\d\uff10-\uff19]|${['luat', 'phap lenh', 'hien phap', 'nghi quyet'].map(foldedPattern).join('|')}`,
  'u',
);

/** Lets up to three blanks stand where a pattern has one. */
function loosened(words: string): string {
  return words.replaceAll(' ', ' {1,3}');
}

/**
 * Finds every reference to another document in a running text, in reading order and without overlaps. Offsets are UTF-16
 * units of the text as given; nothing in the text is changed. Takes time linear in the length of the text.
 */
export function findCitations(text: string): Mention[] {
  if (hasSameLength(text) && !WORTH_A_LOOK.test(text)) return [];
  const clean = cleanText(text);
  const drafts: Draft[] = [];
  let done = 0;
  ANCHOR.lastIndex = 0;
  for (let match = ANCHOR.exec(clean.folded); match; match = ANCHOR.exec(clean.folded)) {
    const found = draftsAt(clean, match.index, ANCHOR.lastIndex, drafts.at(-1)).filter(({ start }) => start >= done);
    drafts.push(...found);
    done = found.at(-1)?.end ?? done;
    if (found.length > 0) ANCHOR.lastIndex = done;
  }
  const placed = drafts.map((draft, index) =>
    withProvisions(clean, draft, drafts[index - 1]?.end ?? 0, drafts[index + 1]?.start ?? clean.folded.length),
  );
  return withAliases(clean, detachedAttributes(clean, placed)).map((draft) => toMention(text, clean, draft));
}

/** Reads the mentions at an anchor: figures with a symbol, figures without one behind a kind word, or a name. */
function draftsAt(clean: CleanText, at: number, anchorEnd: number, previous: Draft | undefined): Draft[] {
  if (isFigure(clean.folded, at)) return numberedAt(clean, at, previous);
  if (isFigure(clean.folded, anchorEnd)) {
    const numbered = numberedAt(clean, anchorEnd, previous);
    const bare = numbered.length > 0 ? undefined : bareNumberAt(clean, anchorEnd);
    return bare ? [bare] : numbered;
  }
  const named = lawAt(clean, at) ?? namedAt(clean, at);
  return named ? [named] : [];
}

function isFigure(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function toMention(text: string, clean: CleanText, draft: Draft): Mention {
  const { start, end } = originalSpan(clean, draft.start, draft.end);
  const written = (span: { start: number; end: number }): string =>
    clean.text
      .slice(span.start, span.end)
      .normalize('NFKC')
      .replace(/[Ðð]/gu, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'))
      .replace(/\s+/gu, ' ');
  return {
    start,
    end,
    text: text.slice(start, end),
    type: draft.type,
    ...(draft.kind === undefined ? {} : { kind: draft.kind }),
    ...(draft.number === undefined ? {} : numbers(draft, draft.number)),
    ...(draft.name === undefined ? {} : { name: written(draft.name) }),
    ...(draft.shortName === undefined ? {} : { shortName: draft.shortName }),
    ...(draft.aliasOf === undefined ? {} : { aliasOf: formatDocumentNumber(draft.aliasOf) }),
    ...(draft.date === undefined ? {} : { date: draft.date }),
    ...(draft.year === undefined ? {} : { year: draft.year }),
    ...(draft.issuer === undefined ? {} : { issuer: written(draft.issuer) }),
    provisions: draft.provisions,
    detached: draft.detached,
  };
}

function numbers(draft: Draft, number: DocumentNumber): { number: string; canonical?: string } {
  const year = draft.date?.slice(0, 4) ?? draft.year;
  const evidence = {
    ...(draft.kind === undefined ? {} : { kind: draft.kind }),
    ...(year === undefined ? {} : { year }),
  };
  const repaired =
    repairNumber(number, evidence) ??
    (draft.unseparated === undefined || !isPartyBody(number.bodies[0] ?? '') ? undefined : number);
  return {
    number: draft.unseparated ?? formatDocumentNumber(number),
    ...(repaired === undefined ? {} : { canonical: formatDocumentNumber(repaired) }),
  };
}
