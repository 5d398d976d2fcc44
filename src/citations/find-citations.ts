import { formatDocumentNumber } from '../documents/document-number.ts';
import { type CleanText, cleanText, originalSpan } from './clean-text.ts';
import { detachedAttributes } from './detached-attributes.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import { numberedAt } from './numbered-at.ts';
import { namedAt } from './named-at.ts';

/** The few places worth a closer look: a figure before a separator and a symbol, and the words that begin a name. */
const ANCHOR = /\d[a-z]? {0,3}[/-] {0,3}(?:[a-z]|(?:19|20)\d\d ?\/)|\bnghi quyet (?:dai hoi|trung uong)/gu;

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
    const isNumber = match[0].charCodeAt(0) < 58;
    const draft = isNumber ? numberedAt(clean, match.index, drafts.at(-1)) : namedAt(clean, match.index);
    if (!draft || draft.start < done) continue;
    drafts.push(draft);
    done = draft.end;
    ANCHOR.lastIndex = done;
  }
  return detachedAttributes(clean, drafts).map((draft) => toMention(text, clean, draft));
}

function toMention(text: string, clean: CleanText, draft: Draft): Mention {
  const { start, end } = originalSpan(clean, draft.start, draft.end);
  const written = (span: { start: number; end: number }): string => clean.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
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
