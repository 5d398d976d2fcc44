import { formatDocumentNumber } from '../documents/document-number.ts';
import { type CleanText, cleanText, originalSpan } from './clean-text.ts';
import { detachedAttributes } from './detached-attributes.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import { numberedAt } from './numbered-at.ts';
import { namedAt } from './named-at.ts';
import { lawAt } from './law-at.ts';
import { withProvisions } from './provisions-around.ts';

/** The few places worth a closer look: a figure before a separator and a symbol, and the words that begin a name. */
const ANCHOR = /\d[a-z]? {0,3}[/-] {0,3}(?:[a-z]|(?:19|20)\d\d ?\/)|(?:\bbo )?\bluat (?!nay)|\bphap lenh |\bhien phap\b|\bnghi quyet (?:dai hoi|trung uong)/gu;

/**
 * Finds every reference to another document in a running text, in reading order and without overlaps. Offsets are UTF-16
 * units of the text as given; nothing in the text is changed. Takes time linear in the length of the text.
 */
export function findCitations(text: string): Mention[] {
  const clean = cleanText(text);
  const drafts: Draft[] = [];
  let done = 0;
  ANCHOR.lastIndex = 0;
  for (let match = ANCHOR.exec(clean.folded); match; match = ANCHOR.exec(clean.folded)) {
    if (match.index < done) continue;
    const draft = draftAt(clean, match.index, drafts.at(-1));
    if (!draft || draft.start < done) continue;
    drafts.push(draft);
    done = draft.end;
    ANCHOR.lastIndex = done;
  }
  const placed = drafts.map((draft, index) =>
    withProvisions(clean, draft, drafts[index - 1]?.end ?? 0, drafts[index + 1]?.start ?? clean.folded.length),
  );
  return detachedAttributes(clean, placed).map((draft) => toMention(text, clean, draft));
}

function draftAt(clean: CleanText, at: number, previous: Draft | undefined): Draft | undefined {
  const isNumber = clean.folded.charCodeAt(at) < 58;
  return isNumber ? numberedAt(clean, at, previous) : (lawAt(clean, at) ?? namedAt(clean, at));
}

function toMention(text: string, clean: CleanText, draft: Draft): Mention {
  const { start, end } = originalSpan(clean, draft.start, draft.end);
  const written = (span: { start: number; end: number }): string => clean.text.slice(span.start, span.end).normalize('NFKC').replace(/[Ðð]/gu, (letter) => (letter === 'Ð' ? 'Đ' : 'đ')).replace(/\s+/gu, ' ');
  return {
    start,
    end,
    text: text.slice(start, end),
    type: draft.type,
    ...(draft.kind === undefined ? {} : { kind: draft.kind }),
    ...(draft.number === undefined ? {} : { number: formatDocumentNumber(draft.number) }),
    ...(draft.name === undefined ? {} : { name: written(draft.name) }),
    ...(draft.date === undefined ? {} : { date: draft.date }),
    ...(draft.year === undefined ? {} : { year: draft.year }),
    ...(draft.issuer === undefined ? {} : { issuer: written(draft.issuer) }),
    provisions: draft.provisions,
    detached: draft.detached,
  };
}
