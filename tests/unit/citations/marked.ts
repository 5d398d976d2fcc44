import { findCitations } from '../../../src/citations/find-citations.ts';
import type { Mention } from '../../../src/citations/mention.ts';

/** The text with every citation found in it between ⟦ and ⟧. */
export function markCitations(text: string): string {
  let marked = '';
  let done = 0;
  for (const { start, end } of findCitations(text)) {
    marked += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`;
    done = end;
  }
  return marked + text.slice(done);
}

/** The text that a marked expectation was made of. */
export function withoutMarks(marked: string): string {
  return marked.replace(/[⟦⟧]/gu, '');
}

/** Other ways of writing a text that must not change what is said of its citations. */
export function rewritings(text: string): string[] {
  const decomposed = text.normalize('NFD');
  return /\n| {2}/u.test(text)
    ? [decomposed]
    : [decomposed, text.replaceAll(' ', '\u00a0'), text.replaceAll(' ', '\n')];
}

/** What is said of every citation, a line each: kind, number or name, date, issuer, provisions, what stands outside. */
export function factsOf(text: string): string[] {
  return findCitations(text).map(describeFacts);
}

function describeFacts(mention: Mention): string {
  return [
    mention.kind,
    mention.number,
    mention.canonical === undefined ? undefined : `sửa thành ${mention.canonical}`,
    mention.name,
    mention.aliasOf === undefined ? undefined : `tức ${mention.aliasOf}`,
    mention.date,
    mention.year === undefined ? undefined : `năm ${mention.year}`,
    mention.issuer,
    ...mention.provisions.map((provision) =>
      Object.entries(provision)
        .map(([level, value]) => `${level} ${value}`)
        .join(' '),
    ),
    mention.detached.length === 0 ? undefined : `ngoài: ${mention.detached.join(', ')}`,
  ]
    .filter((fact) => fact !== undefined)
    .join(' | ');
}
