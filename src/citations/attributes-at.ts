import { readWrittenDate } from '../documents/written-date.ts';
import type { CleanText } from './clean-text.ts';
import type { Span } from './draft.ts';
import { issuerAt } from './issuer-at.ts';
import { skipBlanks } from './match-phrase.ts';

/** Date, year and issuer that stand right behind a number; `end` is where the last of those inside the span stops. */
export type Attributes = { end: number; date?: string; year?: string; issuer?: Span };

// ", ngày " · " ngày " · " (ngày " · " ban hành ngày " · " ký ngày "
const BEFORE_DATE = / {0,4},? {0,4}\(?(?:(?:ban hanh|ky) {1,3})?ngay {0,4}/uy;
// " (13/4/2025)"
const BRACKETED_DATE = / {0,4}\( {0,2}(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4} {0,2}\))/uy;
// " của " · " do "
const BEFORE_ISSUER = /[ ,]{1,4}cua {1,4}/uy;
// " năm 2021"
const YEAR = / {1,4}nam {1,4}(?<year>(?:19|20)\d\d)(?![\d-])/uy;

/** Reads the attributes behind a number that ends at `from`, in the orders in which official texts write them. */
export function attributesAt(clean: CleanText, from: number, allowsBareIssuer: (issuer: Span) => boolean): Attributes {
  let found: Attributes = { end: from };
  for (let round = 0; round < 3; round++) {
    const next = dateAt(clean, found) ?? issuerBehind(clean, found, allowsBareIssuer);
    if (!next) break;
    found = next;
  }
  return found.date === undefined ? { ...found, ...yearAt(clean.folded, found.end) } : found;
}

function dateAt({ folded }: CleanText, found: Attributes): Attributes | undefined {
  if (found.date !== undefined) return undefined;
  for (const pattern of [BEFORE_DATE, BRACKETED_DATE]) {
    pattern.lastIndex = found.end;
    if (!pattern.test(folded)) continue;
    const isBracketed = folded.slice(found.end, pattern.lastIndex).includes('(');
    const read = readWrittenDate(folded, pattern.lastIndex);
    if (!read) continue;
    const close = skipBlanks(folded, read.end);
    if (isBracketed && folded[close] !== ')') continue;
    const end = isBracketed ? close + 1 : read.end;
    return { ...found, end, ...(read.date === undefined ? {} : { date: read.date }) };
  }
  return undefined;
}

function issuerBehind(clean: CleanText, found: Attributes, allowsBareIssuer: (issuer: Span) => boolean): Attributes | undefined {
  if (found.issuer) return undefined;
  BEFORE_ISSUER.lastIndex = found.end;
  if (BEFORE_ISSUER.test(clean.folded)) {
    const start = BEFORE_ISSUER.lastIndex;
    const end = issuerAt(clean, start);
    return end === undefined ? undefined : { ...found, end, issuer: { start, end } };
  }
  const start = skipBlanks(clean.folded, found.end);
  if (start === found.end) return undefined;
  const end = issuerAt(clean, start, 'closed');
  if (end === undefined || !allowsBareIssuer({ start, end })) return undefined;
  return { ...found, end, issuer: { start, end } };
}

function yearAt(folded: string, at: number): { year?: string } {
  YEAR.lastIndex = at;
  const year = YEAR.exec(folded)?.groups?.['year'];
  return year === undefined ? {} : { year };
}
