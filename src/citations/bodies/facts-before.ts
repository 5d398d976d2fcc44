import { readWrittenDate } from '../../language/dates/written-date.ts';
import type { CleanText } from '../text/clean-text.ts';
import { dateFacts, type DetachedFacts } from './detached-facts.ts';
import type { Draft, Span } from '../draft.ts';
import { issuerAt } from './issuer-at.ts';
import { issuerContradictsNumber, issuerFitsNumber } from '../../language/bodies/issuer-fits-number.ts';
import { skipBlanksBefore } from '../text/match-phrase.ts';

const MAX_CLAUSE = 180;

// "đã ban hành" · "có" · "vừa ký ban hành" · "phê duyệt"
const VERB =
  /(?: {1,3}(?:cung|da|vua|se|moi|tiep {1,3}tuc|dong {1,3}thoi|kip {1,3}thoi|chinh {1,3}thuc|cung {1,3}da))*(?: {1,3}(?:ky|xem {1,3}xet))? {1,3}(?:ban {1,3}hanh|co|ra|ky|gui|thong {1,3}qua|cong {1,3}bo|phe {1,3}duyet|trinh|phat {1,3}hanh)(?: {1,3}cac| {1,3}mot {1,3}so)?$/u;
// "tại" · "(" · "theo"
const AT = /(?:,? {1,3}(?:neu {1,3})?tai(?: {1,3}cac)?| {1,3}\( {0,2}(?:tai)?| {1,3}theo)$/u;
// "… và ban hành"
const LATER_VERB =
  /(?:ban {1,3}hanh|tai|co|theo|phe {1,3}duyet|thong {1,3}qua|ky|ra)(?: {1,3}cac| {1,3}mot {1,3}so)?$/u;

/**
 * Reads what the clause before a mention says of it: the body before the verb ("Ngày …, UBND tỉnh ban hành"), the
 * requester ("theo đề nghị của … tại"), the body that introduces a list, or the subject of a longer clause.
 */
export function factsBefore(clean: CleanText, draft: Draft, previous: Draft | undefined): DetachedFacts | undefined {
  const end = skipBlanksBefore(clean.folded, draft.start);
  const from = clauseStart(clean.folded, Math.max(previous?.end ?? 0, end - MAX_CLAUSE), end);
  const window = clean.folded.slice(from, end);
  const dated = /cung ngay {1,3}(?=\d)/u.exec(window);
  if (dated && window.endsWith(':')) return dateFacts(clean, from + dated.index + dated[0].length);
  for (const pattern of [VERB, AT]) {
    const match = pattern.exec(window);
    if (!match) continue;
    const issuer =
      onBehalf(clean, from, from + match.index) ??
      issuerEndingAt(clean, from, skipBlanksBefore(clean.folded, from + match.index));
    if (issuer && pattern === AT && !isCredible(clean, issuer, draft, match[0])) continue;
    if (issuer && (draft.issuer === undefined || pattern === VERB))
      return { issuer, ...(pattern === VERB ? dateBefore(clean, from, issuer.start) : {}) };
  }
  const listed = INTRODUCES.exec(window);
  if (listed) return introducer(clean, from, from + listed.index, draft);
  return LATER_VERB.test(window) ? subjectOf(clean, from, end, draft) : undefined;
}

// "UBND tỉnh đã ban hành các văn bản:" · "được Tỉnh ủy ban hành:" · "của Bộ Tài chính gồm:"
const INTRODUCES =
  /(?:(?: {1,3}(?:da|vua))? {1,3}(?:ban {1,3}hanh|co)(?: {1,3}[a-z]{1,6}){0,6})?(?: {1,3}(?:bao {1,3}gom|gom|nhu {1,3}sau|sau {1,3}day|sau))? {0,2}: {0,2}$/u;

/** The one body that a list is introduced by; of two it cannot be told which is meant. */
function introducer(clean: CleanText, from: number, end: number, draft: Draft): DetachedFacts | undefined {
  const issuer = issuerEndingAt(clean, from, skipBlanksBefore(clean.folded, end));
  if (!issuer || /(?:,|va) {0,3}$/u.test(clean.folded.slice(from, issuer.start))) return undefined;
  const written = clean.text.slice(issuer.start, issuer.end);
  const isKnown = issuerAt(clean, issuer.start, 'closed') === issuer.end;
  if (draft.number === undefined || issuerContradictsNumber(written, draft.number)) return undefined;
  return isKnown || issuerFitsNumber(written, draft.number) ? { issuer } : undefined;
}

/**
 * A body named before "tại" may be the issuer or a subject of the document ("trách nhiệm của Cục X tại Thông tư số …"): in
 * legal documents, and before "(" or "theo", the number must name it; elsewhere the number must not deny it.
 */
function isCredible(clean: CleanText, issuer: Span, { number }: Draft, link: string): boolean {
  if (number === undefined) return true;
  const written = clean.text.slice(issuer.start, issuer.end);
  if (number.family === 'normative' && link.includes('(')) return false;
  if (number.family === 'normative' || !link.includes('tai')) return issuerFitsNumber(written, number);
  return !issuerContradictsNumber(written, number);
}

/** "ngày 03/10/2024, Chủ tịch UBND tỉnh có Công văn số …" */
function dateBefore(clean: CleanText, from: number, issuerStart: number): DetachedFacts {
  const match = /(?:^|[^a-z])ngay {1,3}(?=\d)/u.exec(clean.folded.slice(from, issuerStart));
  if (!match) return {};
  const read = readWrittenDate(clean.folded, from + match.index + match[0].length);
  return read?.date !== undefined &&
    /^ {0,3},? {0,3}(?:thay mat {1,3})?$/u.test(clean.folded.slice(read.end, issuerStart))
    ? { date: read.date }
    : {};
}

/** The subject of a longer clause ("UBND tỉnh đã cấp phép … tại"): it must be the body that writes the number. */
function subjectOf(clean: CleanText, from: number, end: number, draft: Draft): DetachedFacts | undefined {
  for (const start of wordStarts(clean.folded, from, end)) {
    const issuerEnd = issuerAt(clean, start);
    if (issuerEnd === undefined || issuerEnd >= end || draft.number === undefined) continue;
    if (
      !/^ {1,3}(?:da|vua|se|co|tiep tuc|moi|ban hanh|chu tri|phoi hop|phe duyet|trinh|to chuc|xay dung|tham muu)(?![a-z])/u.test(
        clean.folded.slice(issuerEnd, issuerEnd + 16),
      )
    )
      continue;
    if (issuerFitsNumber(clean.text.slice(start, issuerEnd), draft.number))
      return { issuer: { start, end: issuerEnd } };
  }
  return undefined;
}

/** "thay mặt Bộ Chính trị, Tổng Bí thư … đã ký ban hành": the body, not its signer. */
function onBehalf(clean: CleanText, from: number, end: number): Span | undefined {
  const match = /thay {1,3}mat {1,3}/u.exec(clean.folded.slice(from, end));
  const start = match ? from + match.index + match[0].length : end;
  const issuerEnd = match ? issuerAt(clean, start) : undefined;
  return issuerEnd === undefined ? undefined : { start, end: issuerEnd };
}

function issuerEndingAt(clean: CleanText, from: number, end: number): Span | undefined {
  for (const start of wordStarts(clean.folded, from, end)) {
    if (issuerAt(clean, start) === end) return { start, end };
  }
  return undefined;
}

function* wordStarts(folded: string, from: number, end: number): Generator<number> {
  for (let start = from; start < end; start++) {
    const before = folded.charCodeAt(start - 1);
    const isStart = start === 0 || Number.isNaN(before) || before === 0x20 || before === 0x28 || before === 0x2c;
    if (isStart && folded.charCodeAt(start) > 0x60) yield start;
  }
}

/** The start of the clause that ends at `end`: after a sentence, a semicolon or an empty line. */
function clauseStart(folded: string, from: number, end: number): number {
  const window = folded.slice(from, end);
  const breaks = [...window.matchAll(/[;\n]|\. (?!\d)/gu)];
  return from + (breaks.at(-1)?.index ?? -1) + 1;
}
