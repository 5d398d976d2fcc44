import { readWrittenDate } from '../../language/dates/written-date.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Span } from '../draft.ts';
import { issuerAt, ministryAt } from './issuer-at.ts';
import { skipBlanks } from '../text/match-phrase.ts';

/** Date, year and issuer that stand right behind a number; `end` is where the last of those inside the span stops. */
export type Attributes = { end: number; date?: string; year?: string; issuer?: Span };

// ", ngày " · " ngày " · " (ngày " · " ban hành ngày " · " ký ngày "
const BEFORE_DATE = / {0,4},? {0,4}\(?(?:(?:ban {1,3}hanh|ky) {1,3})?ngay {0,4}/uy;
// " (13/4/2025)"
const BRACKETED_DATE = / {0,4}\( {0,2}(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4} {0,2}\))/uy;
// " của " · " do "
const BEFORE_ISSUER = /[ ,]{0,4}(?:cua {1,4}){1,2}/uy;
// " năm 2021"
const YEAR = / {1,4}nam {1,4}(?<year>(?:19|20)\d\d)(?![\d-])/uy;

/** Tells whether a written issuer is a body that the number names. */
export type FitsNumber = (issuer: Span) => boolean;

/**
 * Reads the attributes behind a number that ends at `from`, in the orders in which official texts write them. Without
 * "của" an issuer must fit the number; so must every further one of a joint document.
 */
export function attributesAt(clean: CleanText, from: number, fits: FitsNumber): Attributes {
  let found: Attributes = { end: from };
  for (let round = 0; round < 3; round++) {
    const next = dateAt(clean, found) ?? issuerBehind(clean, found, fits);
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

function issuerBehind(clean: CleanText, found: Attributes, fits: FitsNumber): Attributes | undefined {
  if (found.issuer) return undefined;
  BEFORE_ISSUER.lastIndex = found.end;
  if (BEFORE_ISSUER.test(clean.folded)) {
    const start = BEFORE_ISSUER.lastIndex;
    const first = issuerAt(clean, start);
    if (first === undefined) return undefined;
    const end = jointEnd(clean, first, fits);
    return { ...found, end, issuer: { start, end } };
  }
  const start = skipBlanks(clean.folded, found.end);
  if (start === found.end) return undefined;
  const end = issuerAt(clean, start, 'closed');
  if (end === undefined || !fits({ start, end })) return undefined;
  return { ...found, end, issuer: { start, end } };
}

// ", " · " và " · " - "
const NEXT_ISSUER = / {0,3}(?:,|-|,? {0,2}va) {1,3}/uy;
const MAX_ISSUERS = 8;

/** "của Bộ Công an, Bộ Quốc phòng và Bộ Tài chính": the end of the last of them that the number names too. */
function jointEnd(clean: CleanText, first: number, fits: FitsNumber): number {
  let end = first;
  for (let issuers = 1; issuers < MAX_ISSUERS; issuers++) {
    NEXT_ISSUER.lastIndex = end;
    if (!NEXT_ISSUER.test(clean.folded)) break;
    const start = NEXT_ISSUER.lastIndex;
    const next = issuerAt(clean, start) ?? ministryAt(clean.folded, start);
    if (next === undefined || !fits({ start, end: next })) break;
    end = next;
  }
  return end;
}

function yearAt(folded: string, at: number): { year?: string } {
  YEAR.lastIndex = at;
  const year = YEAR.exec(folded)?.groups?.['year'];
  return year === undefined ? {} : { year };
}
