import { readWrittenDate } from '../../language/dates/written-date.ts';
import type { CleanText } from '../text/clean-text.ts';
import { dateFacts, type DetachedFacts } from './detached-facts.ts';
import type { Draft, Span } from '../draft.ts';
import { issuerAt } from './issuer-at.ts';
import { issuerFitsNumber } from '../../language/bodies/issuer-fits-number.ts';
import { skipBlanks } from '../text/match-phrase.ts';

// " (vừa) được Chính phủ ban hành ngày 01/6/2026" · " do Bộ Tài chính ban hành"
const BY = /^ {1,3}(?:(?:da|vua|moi) {1,2})?(?:duoc|do|(?<by>ban {1,3}hanh {1,3}boi)) {1,3}/u;
const ISSUED = /^ {1,3}(?:ky {1,3})?ban {1,3}hanh/u;
const ISSUED_ON = /^ {1,3}(?:vao {1,3})?ngay {1,3}/u;
// "… ngày 09/08/2012 của Ngân hàng Nhà nước Việt Nam, có hiệu lực"
const CODIFIED = / {1,3}ngay {1,3}(?=\d{1,2}[/-]\d{1,2}[/-]\d{4} {1,3}cua )/u;
// "Điện ảnh ban hành ngày 15/06/2022"
const ISSUED_AFTER_SUBJECT = / {1,3}ban {1,3}hanh {1,3}ngay {1,3}(?=\d)/u;
const MAX_SUBJECT = 320;

/** Reads what stands behind a mention: "được X ban hành ngày …", a codified note, the end of a title; `isFirst` of its text. */
export function factsBehind(clean: CleanText, draft: Draft, nextStart: number, isFirst: boolean): DetachedFacts {
  const { folded } = clean;
  const by = BY.exec(folded.slice(draft.end, draft.end + 24));
  if (by && (isFirst || !closesTitle(clean, draft.end))) {
    const start = draft.end + by[0].length;
    const end = by.groups?.['by'] === undefined ? undefined : issuerAt(clean, start);
    const facts = end === undefined ? issuedBy(clean, start) : { issuer: { start, end } };
    if (facts.issuer) return facts;
  }
  const window = folded.slice(draft.end, Math.min(nextStart, draft.end + MAX_SUBJECT));
  const clause = window.slice(0, clauseEnd(window));
  const codified = draft.date === undefined ? CODIFIED.exec(clause) : null;
  if (codified) {
    const facts = codifiedFacts(clean, draft.end + codified.index + codified[0].length);
    if (facts) return facts;
  }
  const addressee = speaker(clean, draft);
  if (addressee) return { issuer: addressee };
  const issued = draft.date === undefined ? ISSUED_AFTER_SUBJECT.exec(clause) : null;
  if (issued) return dateFacts(clean, draft.end + issued.index + issued[0].length) ?? {};
  return isFirst && draft.issuer === undefined ? titleIssuer(clean, draft) : {};
}

// ", UBND thành phố Hà Nội yêu cầu" · " ngày 22/9, Sở Nội vụ đề nghị"
const SPEAKS = /^(?: {1,3}ngay {1,3}\d{1,2}\/\d{1,2})?, {1,3}/u;

/** "Tại công văn số …, UBND thành phố yêu cầu": the body that speaks in it, where the number names that body. */
function speaker(clean: CleanText, draft: Draft): Span | undefined {
  if (draft.issuer !== undefined || draft.number === undefined) return undefined;
  if (!/(?:^|[^a-z])tai {1,3}$/u.test(clean.folded.slice(Math.max(0, draft.start - 8), draft.start))) return undefined;
  const link = SPEAKS.exec(clean.folded.slice(draft.end, draft.end + 24));
  const start = draft.end + (link?.[0].length ?? 0);
  const end = link ? issuerAt(clean, start) : undefined;
  return end !== undefined && issuerFitsNumber(clean.text.slice(start, end), draft.number) ? { start, end } : undefined;
}

function issuedBy(clean: CleanText, at: number): DetachedFacts {
  const end = issuerAt(clean, at);
  if (end === undefined) return {};
  const issued = ISSUED.exec(clean.folded.slice(end, end + 16));
  if (!issued) return {};
  const on = ISSUED_ON.exec(clean.folded.slice(end + issued[0].length, end + issued[0].length + 16));
  const date = on ? dateFacts(clean, end + issued[0].length + on[0].length) : undefined;
  return { issuer: { start: at, end }, ...date };
}

function codifiedFacts(clean: CleanText, at: number): DetachedFacts | undefined {
  const read = readWrittenDate(clean.folded, at);
  if (read?.date === undefined) return undefined;
  const of = /^ {1,3}cua {1,3}/u.exec(clean.folded.slice(read.end, read.end + 12));
  const start = read.end + (of?.[0].length ?? 0);
  const end = of ? issuerAt(clean, start) : undefined;
  return { date: read.date, ...(end === undefined ? {} : { issuer: { start, end } }) };
}

/** In a title, "do Bộ X ban hành" at the end speaks of the document it began with, not of the last one named. */
function closesTitle(clean: CleanText, end: number): boolean {
  const lineEnd = lineEndAfter(clean.folded, end);
  return (
    TITLE_START.test(clean.folded.slice(0, 40)) &&
    /^[^,;]{0,120} ban hanh[ .]*$/u.test(clean.folded.slice(end, lineEnd))
  );
}

// "Quyết định 132/QĐ-BHXH năm 2013 …" · "Công văn 4567/BYT-BH …" · "Thông tư liên tịch 15/2015/…"
const TITLE_START =
  /^(?:quyet {1,3}dinh|cong {1,3}van|thong {1,3}tu(?: {1,3}lien {1,3}tich)?|nghi {1,3}dinh|nghi {1,3}quyet|chi {1,3}thi|ke {1,3}hoach|thong {1,3}bao|huong {1,3}dan|luat) {1,3}(?:so {1,3})?\d/u;

/** The title of a document in a list: "Quyết định 132/… sửa đổi Quyết định 1071/… do Bộ X ban hành" is by Bộ X. */
function titleIssuer(clean: CleanText, draft: Draft): DetachedFacts {
  if (clean.folded.slice(0, draft.start).trim() !== '') return {};
  const lineEnd = lineEndAfter(clean.folded, draft.end);
  const line = clean.folded.slice(draft.end, lineEnd);
  const by = line.lastIndexOf(' do ');
  if (by < 0 || !/ ban hanh[ .]*$/u.test(line)) return {};
  const start = skipBlanks(clean.folded, draft.end + by + ' do '.length);
  const end = issuerAt(clean, start);
  return end !== undefined && ISSUED.test(clean.folded.slice(end, end + 16)) ? { issuer: { start, end } } : {};
}

const MAX_LINE = 600;

function lineEndAfter(folded: string, at: number): number {
  const end = folded.indexOf('\n', at);
  return Math.min(end < 0 ? folded.length : end, at + MAX_LINE);
}

function clauseEnd(window: string): number {
  const end = window.search(/[;\n]|\. /u);
  return end < 0 ? window.length : end;
}
