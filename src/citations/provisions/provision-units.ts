import type { Provision, ProvisionLevel } from '../../language/provisions/provision.ts';
import type { CleanText } from '../text/clean-text.ts';

/** One unit as written in a chain of provisions: its level and its number or letter, with its span. */
export type ProvisionUnit = { level: ProvisionLevel; value: string; start: number; end: number };

/** Level words, folded, from the outermost to the innermost; the rank decides what lies inside what. */
const LEVELS: readonly { level: ProvisionLevel; words: string; rank: number }[] = [
  { level: 'phần', words: 'phan', rank: 0 },
  { level: 'phụ lục', words: 'phu luc', rank: -1 },
  { level: 'chương', words: 'chuong', rank: 1 },
  { level: 'mục', words: 'muc', rank: 2 },
  { level: 'tiểu mục', words: 'tieu muc', rank: 3 },
  { level: 'điều', words: 'dieu', rank: 4 },
  { level: 'khoản', words: 'khoan', rank: 5 },
  { level: 'mẫu', words: 'mau', rank: 5 },
  { level: 'điểm', words: 'diem', rank: 6 },
  { level: 'tiết', words: 'tiet', rank: 7 },
];
const rankByLevel = new Map(LEVELS.map(({ level, rank }) => [level, rank]));
const levelByWords = new Map(LEVELS.map(({ level, words }) => [words, level]));

// "khoản " · "các điểm " · "Phụ lục số " · "Mẫu số "
const LEVEL =
  /(?:cac {1,3}|tu {1,3})?(?<words>tieu {1,3}muc|phan|phu {1,3}luc|chuong|muc|dieu|khoan|mau|diem|tiet)(?: {1,3}so)?(?![a-z])(?: {1,3}|(?=\d))/uy;
// "2a" · "1.1" · "III.2" · "đ" · "IX"
const VALUE =
  /(?:thu {1,3}(?:nhat|hai|ba|tu|nam|sau|bay|tam)|[ivx]{1,6}(?:\.\d{1,2})*|\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?|[a-z]\d{0,2}(?:\.\d{1,2})*)(?![a-z0-9])/uy;
// ", " · " và " · " hoặc " · "; "
const AND = / {0,3}(?:[,;]|,? {0,2}(?:va|hoac|&)) {1,3}(?:va {1,3})?/uy;
// " đến "
const TO = / {1,3}(?:den|toi) {1,3}/uy;
// " của " · " tại " · ", " · " "
const INTO = / {0,3},? {0,3}(?:(?:cua|tai|thuoc|o) {1,3})?/uy;

// "01/TB-BSTT-NNT" · "NA6" · "30/DSHH/GSQL" · "01ĐKTĐ/HĐĐT"
const FORM_CODE = /(?=[a-z/-]{0,8}\d)[a-z0-9]{1,14}(?:[/-][a-z0-9]{1,14}){0,4}(?![a-z0-9])/uy;

const MAX_UNITS = 60;

/**
 * Reads a chain of provisions at a position: "điểm a, b và đ khoản 4 Điều 4", "từ khoản 1 đến khoản 3 Điều 2". Letters
 * follow the Vietnamese alphabet: `đ` is its own letter. Answers every unit in the order written, or none.
 */
export function provisionUnitsAt(clean: CleanText, at: number): ProvisionUnit[] {
  const units: ProvisionUnit[] = [];
  let position = at;
  let level: ProvisionLevel | undefined;
  while (units.length < MAX_UNITS) {
    const word = matchAt(LEVEL, clean.folded, position);
    if (word) {
      level = levelByWords.get((word.groups?.['words'] ?? '').replace(/ +/u, ' ')) ?? level;
      position += word[0].length;
    } else if (units.length === 0) return units;
    if (level === undefined) return units;
    const value = matchAt(level === 'mẫu' ? FORM_CODE : VALUE, clean.folded, position);
    if (!value || (level === 'điều' && !/^\d/u.test(value[0])) || isLevelWord(clean.folded, position)) return units;
    const end = position + value[0].length;
    const unit = {
      level,
      value: writtenValue(clean.text.slice(position, end)),
      start: word ? word.index + wordOffset(word[0]) : position,
      end,
    };
    units.push(...rangeUnits(units.at(-1), unit, clean.folded), unit);
    const next = nextUnit(clean.folded, end);
    if (next === undefined) return units;
    position = next;
  }
  return units;
}

/** Where the next unit may begin: another value of the list, or the level that holds this one. */
function nextUnit(folded: string, end: number): number | undefined {
  for (const link of [TO, AND]) {
    const match = matchAt(link, folded, end);
    if (!match) continue;
    const next = end + match[0].length;
    if (matchAt(LEVEL, folded, next) || isValue(folded, next)) return next;
  }
  const into = matchAt(INTO, folded, end);
  const next = end + (into?.[0].length ?? 0);
  return next > end && matchAt(LEVEL, folded, next) ? next : undefined;
}

function isValue(folded: string, at: number): boolean {
  const value = matchAt(VALUE, folded, at);
  return value !== null && !isLevelWord(folded, at);
}

function isLevelWord(folded: string, at: number): boolean {
  return matchAt(LEVEL, folded, at) !== null;
}

/** "từ khoản 1 đến khoản 3" names khoản 2 too. */
function rangeUnits(previous: ProvisionUnit | undefined, unit: ProvisionUnit, folded: string): ProvisionUnit[] {
  if (previous === undefined || previous.level !== unit.level) return [];
  if (!/ (?:den|toi) /u.test(folded.slice(previous.end, unit.start + 1))) return [];
  const [from, to] = [Number(previous.value), Number(unit.value)];
  if (!(to - from > 1 && to - from < MAX_UNITS)) return [];
  return Array.from({ length: to - from - 1 }, (_, index) => ({ ...unit, value: String(from + 1 + index) }));
}

/** "các" and "từ" before a level word belong to the sentence, not to the citation. */
function wordOffset(written: string): number {
  return /^(?:cac|tu) {1,3}/u.exec(written)?.[0].length ?? 0;
}

function writtenValue(written: string): string {
  return written.normalize('NFKC').replace(/[Ðð]/gu, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'));
}

function matchAt(pattern: RegExp, folded: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(folded);
}

/**
 * Distributes a chain: inner units belong to the outer unit behind them, or before them where the text goes from the
 * outermost inwards ("Điều 5 khoản 2"). "điểm c và d khoản 2 Điều 30" are two provisions.
 */
export function distributeUnits(units: readonly ProvisionUnit[]): Provision[] {
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last) return [];
  const isOutwards = rank(first.level) >= rank(last.level);
  const inwards = isOutwards ? units.toReversed() : units;
  const provisions: Provision[] = [];
  let context: ProvisionUnit[] = [];
  inwards.forEach((unit, index) => {
    context = [...context.filter(({ level }) => rank(level) < rank(unit.level)), unit];
    const next = inwards[index + 1];
    if (next && rank(next.level) > rank(unit.level)) return;
    provisions.push(
      Object.fromEntries(context.toReversed().map(({ level, value }) => [level, letterCase(level, value)])),
    );
  });
  return isOutwards ? provisions.toReversed() : provisions;
}

function letterCase(level: ProvisionLevel, value: string): string {
  return level === 'điểm' || level === 'tiết'
    ? value.toLowerCase()
    : /^[ivx]+(?:\.|$)/u.test(value)
      ? value.toUpperCase()
      : value;
}

function rank(level: ProvisionLevel): number {
  return rankByLevel.get(level) ?? 0;
}
