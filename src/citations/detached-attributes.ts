import type { CleanText } from './clean-text.ts';
import type { Draft, Span } from './draft.ts';
import { issuerAt } from './issuer-at.ts';
import { issuerContradictsNumber, issuerFitsNumber } from './issuer-fits-number.ts';
import { skipBlanks, skipBlanksBefore } from './match-phrase.ts';
import { readWrittenDate } from '../documents/written-date.ts';

/**
 * Adds the issuers and dates that stand outside a mention's own span: before the verb ("Ngày …, UBND tỉnh ban hành"), by
 * the requester ("theo đề nghị của … tại"), behind the subject ("… do Bộ X ban hành"), or once for a whole list.
 */
export function detachedAttributes(clean: CleanText, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  drafts.forEach((draft, index) => {
    const previous = found.at(-1);
    const next = drafts[index + 1];
    const before = factsBefore(clean, draft, previous) ?? {};
    const behind = factsBehind(clean, draft, next?.start ?? clean.folded.length, index === 0);
    const withOwn = withFacts(draft, { ...behind, ...before });
    found.push(withFacts(withOwn, sharedForward(clean, withOwn, previous)));
  });
  return shareBackward(clean, found);
}

type Facts = { issuer?: Span; date?: string };

function withFacts(draft: Draft, { issuer, date }: Facts): Draft {
  if (draft.type === 'named') return draft;
  const addsIssuer = issuer !== undefined && draft.issuer === undefined;
  const addsDate = date !== undefined && draft.date === undefined;
  const detached = [...draft.detached];
  if (addsIssuer) detached.push('issuer');
  if (addsDate) detached.push('date');
  return { ...draft, ...(addsIssuer ? { issuer } : {}), ...(addsDate ? { date } : {}), detached };
}

const MAX_CLAUSE = 180;

// "đã ban hành" · "có" · "vừa ký ban hành" · "phê duyệt"
const VERB =
  /(?: {1,3}(?:cung|da|vua|se|moi|tiep tuc|dong thoi|kip thoi|chinh thuc|cung da))*(?: {1,3}(?:ky|xem xet))? {1,3}(?:ban hanh|co|ra|ky|gui|thong qua|cong bo|phe duyet|trinh|phat hanh)(?: cac| mot so)?$/u;
// "tại" · "(" · "theo"
const AT = /(?:,? {1,3}(?:neu )?tai(?: cac)?| {1,3}\(| {1,3}theo)$/u;
// "… và ban hành"
const LATER_VERB = /(?:ban hanh|tai|co|theo|phe duyet|thong qua|ky|ra)(?: cac| mot so)?$/u;

function factsBefore(clean: CleanText, draft: Draft, previous: Draft | undefined): Facts | undefined {
  const end = skipBlanksBefore(clean.folded, draft.start);
  const from = clauseStart(clean.folded, Math.max(previous?.end ?? 0, end - MAX_CLAUSE), end);
  const window = clean.folded.slice(from, end);
  const dated = /cung ngay {1,3}(?=\d)/u.exec(window);
  if (dated && window.endsWith(':')) return dateFacts(clean, from + dated.index + dated[0].length);
  for (const pattern of [VERB, AT]) {
    const match = pattern.exec(window);
    if (!match) continue;
    const issuer = onBehalf(clean, from, from + match.index) ?? issuerEndingAt(clean, from, skipBlanksBefore(clean.folded, from + match.index));
    if (issuer && pattern === AT && !isCredible(clean, issuer, draft, match[0])) continue;
    if (issuer && (draft.issuer === undefined || pattern === VERB)) return { issuer, ...(pattern === VERB ? dateBefore(clean, from, issuer.start) : {}) };
  }
  const listed = INTRODUCES.exec(window);
  if (listed) return introducer(clean, from, from + listed.index);
  return LATER_VERB.test(window) ? subjectOf(clean, from, end, draft) : undefined;
}

// "UBND tỉnh đã ban hành các văn bản:" · "được Tỉnh ủy ban hành:" · "của Bộ Tài chính gồm:"
const INTRODUCES = /(?:(?: {1,3}(?:da|vua))? {1,3}(?:ban hanh|co)(?: {1,3}[a-z]{1,6}){0,6})?(?: {1,3}(?:bao gom|gom|nhu sau|sau day|sau))? {0,2}: {0,2}$/u;

/** The one body that a list is introduced by; of two it cannot be told which is meant. */
function introducer(clean: CleanText, from: number, end: number): Facts | undefined {
  const issuer = issuerEndingAt(clean, from, skipBlanksBefore(clean.folded, end));
  if (!issuer || /(?:,|va) {0,3}$/u.test(clean.folded.slice(from, issuer.start))) return undefined;
  return { issuer };
}

/**
 * A body named before "tại" may be the issuer or a subject of the document ("trách nhiệm của Cục X tại Thông tư số …"): in
 * legal documents, and before "(" or "theo", the number must name it; elsewhere the number must not deny it.
 */
function isCredible(clean: CleanText, issuer: Span, { number }: Draft, link: string): boolean {
  if (number === undefined) return true;
  const written = clean.text.slice(issuer.start, issuer.end);
  if (number.family === 'normative' && link.endsWith('(')) return false;
  if (number.family === 'normative' || !link.includes('tai')) return issuerFitsNumber(written, number);
  return !issuerContradictsNumber(written, number);
}

/** "ngày 03/10/2024, Chủ tịch UBND tỉnh có Công văn số …" */
function dateBefore(clean: CleanText, from: number, issuerStart: number): Facts {
  const match = /(?:^|[^a-z])ngay {1,3}(?=\d)/u.exec(clean.folded.slice(from, issuerStart));
  if (!match) return {};
  const read = readWrittenDate(clean.folded, from + match.index + match[0].length);
  return read?.date !== undefined && /^ {0,3},? {0,3}(?:thay mat {1,3})?$/u.test(clean.folded.slice(read.end, issuerStart)) ? { date: read.date } : {};
}

function dateFacts(clean: CleanText, at: number): Facts | undefined {
  const read = readWrittenDate(clean.folded, at);
  return read?.date === undefined ? undefined : { date: read.date };
}

/** The subject of a longer clause ("UBND tỉnh đã cấp phép … tại"): it must be the body that writes the number. */
function subjectOf(clean: CleanText, from: number, end: number, draft: Draft): Facts | undefined {
  for (const start of wordStarts(clean.folded, from, end)) {
    const issuerEnd = issuerAt(clean, start);
    if (issuerEnd === undefined || issuerEnd >= end || draft.number === undefined) continue;
    if (!/^ {1,3}(?:da|vua|se|co|tiep tuc|moi|ban hanh|chu tri|phoi hop|phe duyet|trinh|to chuc|xay dung|tham muu)(?![a-z])/u.test(clean.folded.slice(issuerEnd, issuerEnd + 16))) continue;
    if (issuerFitsNumber(clean.text.slice(start, issuerEnd), draft.number)) return { issuer: { start, end: issuerEnd } };
  }
  return undefined;
}

/** "thay mặt Bộ Chính trị, Tổng Bí thư … đã ký ban hành": the body, not its signer. */
function onBehalf(clean: CleanText, from: number, end: number): Span | undefined {
  const match = /thay mat {1,3}/u.exec(clean.folded.slice(from, end));
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

// " (vừa) được Chính phủ ban hành ngày 01/6/2026" · " do Bộ Tài chính ban hành"
const BY = /^ {1,3}(?:(?:da|vua|moi) {1,2})?(?:duoc|do|(?<by>ban hanh boi)) {1,3}/u;
const ISSUED = /^ {1,3}(?:ky )?ban hanh/u;
const ISSUED_ON = /^ {1,3}(?:vao )?ngay {1,3}/u;
// "… ngày 09/08/2012 của Ngân hàng Nhà nước Việt Nam, có hiệu lực"
const CODIFIED = / ngay {1,3}(?=\d{1,2}[/-]\d{1,2}[/-]\d{4} {1,3}cua )/u;
// "Điện ảnh ban hành ngày 15/06/2022"
const ISSUED_AFTER_SUBJECT = / ban hanh ngay {1,3}(?=\d)/u;
const MAX_SUBJECT = 320;

function factsBehind(clean: CleanText, draft: Draft, nextStart: number, isFirst: boolean): Facts {
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
  const issued = draft.date === undefined ? ISSUED_AFTER_SUBJECT.exec(clause) : null;
  if (issued) return dateFacts(clean, draft.end + issued.index + issued[0].length) ?? {};
  return isFirst && draft.issuer === undefined ? titleIssuer(clean, draft) : {};
}

function issuedBy(clean: CleanText, at: number): Facts {
  const end = issuerAt(clean, at);
  if (end === undefined) return {};
  const issued = ISSUED.exec(clean.folded.slice(end, end + 16));
  if (!issued) return {};
  const on = ISSUED_ON.exec(clean.folded.slice(end + issued[0].length, end + issued[0].length + 16));
  const date = on ? dateFacts(clean, end + issued[0].length + on[0].length) : undefined;
  return { issuer: { start: at, end }, ...date };
}

function codifiedFacts(clean: CleanText, at: number): Facts | undefined {
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
  return TITLE_START.test(clean.folded.slice(0, 40)) && /^[^,;]{0,120} ban hanh[ .]*$/u.test(clean.folded.slice(end, lineEnd));
}

// "Quyết định 132/QĐ-BHXH năm 2013 …" · "Công văn 4567/BYT-BH …" · "Thông tư liên tịch 15/2015/…"
const TITLE_START = /^(?:quyet dinh|cong van|thong tu(?: lien tich)?|nghi dinh|nghi quyet|chi thi|ke hoach|thong bao|huong dan|luat) (?:so )?\d/u;

/** The title of a document in a list: "Quyết định 132/… sửa đổi Quyết định 1071/… do Bộ X ban hành" is by Bộ X. */
function titleIssuer(clean: CleanText, draft: Draft): Facts {
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

const LIST_LINK = /^ {0,3}(?:[,;]|,? {0,3}(?:va|hoac)) {0,3}(?:va {1,3})?(?:tai {1,3})?$/u;
const MAX_BETWEEN = 160;

function isListLink(folded: string, from: number, to: number): boolean {
  if (to - from > MAX_BETWEEN) return false;
  return LIST_LINK.test(folded.slice(from, to).replace(/^ {0,3}\([^()]*\)/u, ''));
}

/**
 * What the requester or the verb gave to the first of a list holds for the rest of it; behind a subject, or for another
 * kind, only where the number names that very body.
 */
function sharedForward(clean: CleanText, draft: Draft, previous: Draft | undefined): Facts {
  const issuer = previous?.issuer;
  if (!previous || !issuer || !previous.detached.includes('issuer') || issuer.end > previous.start) return {};
  if (draft.issuer !== undefined || draft.number === undefined) return {};
  if (isListLink(clean.folded, previous.end, draft.start) && (!draft.hasKindWord || draft.kind === previous.kind)) return { issuer };
  const between = clean.folded.slice(previous.end, draft.start);
  const isSameSentence = between.length <= MAX_SUBJECT && !/[\n]|\. /u.test(between) && /(?:[;,]|va|:) {0,3}(?:va {1,3})?$/u.test(between);
  return isSameSentence && issuerFitsNumber(clean.text.slice(issuer.start, issuer.end), draft.number) ? { issuer } : {};
}

/** "A, B và C của Bộ Chính trị": the last of a list of one kind names the issuer of all. */
function shareBackward(clean: CleanText, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [draft, next] = [shared[index], shared[index + 1]];
    if (!draft || !next?.issuer || draft.issuer || draft.kind !== next.kind || next.issuer.start < draft.end) continue;
    if (next.hasKindWord && clean.folded.slice(draft.end, next.start).includes(';')) continue;
    if (draft.number?.bodies[0] !== next.number?.bodies[0]) continue;
    if (isListLink(clean.folded, draft.end, next.start)) shared[index] = withFacts(draft, { issuer: next.issuer });
  }
  return shared;
}
