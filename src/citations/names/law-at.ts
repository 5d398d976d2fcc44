import { readWrittenDate } from '../../language/dates/written-date.ts';
import type { DocumentNumber } from '../../language/numbers/document-number.ts';
import { attributesAt } from '../bodies/attributes-at.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Draft } from '../draft.ts';
import { type LawName, lawNameAt } from './law-name-at.ts';
import { skipBlanks } from '../text/match-phrase.ts';
import { numberAt } from '../numbers/number-at.ts';

/**
 * Reads a law, code or ordinance cited by name at its kind word, with the number, year or date that stands behind the
 * name: "Luật Đất đai", "Bộ luật Hình sự năm 2015", "Luật Đầu tư số 61/2020/QH14".
 */
export function lawAt(clean: CleanText, at: number): Draft | undefined {
  const name = lawNameAt(clean, at);
  return name && (numbered(clean, name) ?? named(clean, name));
}

// " số " · ", số " · " (số " · " 2024 (số "
const BEFORE_NUMBER =
  /(?: {1,3}(?:nam {1,3})?(?<year>(?:19|20)\d\d)(?=[ (]))? {0,3},? {0,3}\(?(?:luat {1,3})?(?:s[oe]:? {0,3})?(?=\d)/uy;

function numbered(clean: CleanText, name: LawName): Draft | undefined {
  BEFORE_NUMBER.lastIndex = name.end;
  const link = BEFORE_NUMBER.exec(clean.folded);
  if (!link) return undefined;
  const start = name.end + link[0].length;
  const read = numberAt(clean, start);
  if (!read || read.start !== start || !isLawNumber(read.number)) return undefined;
  const close = skipBlanks(clean.folded, read.end);
  const end = link[0].includes('(') && clean.folded[close] === ')' ? close + 1 : read.end;
  const { end: last, ...attributes } = attributesAt(clean, end, () => false);
  const year = link.groups?.['year'];
  return {
    ...named(clean, name),
    ...(year === undefined ? {} : { year }),
    ...attributes,
    end: last,
    core: { start: name.start, end: read.end },
    type: 'numbered',
    number: read.number,
  };
}

/** 61/2020/QH14 · 06/2003/PL-UBTVQH11 · 57-LCT/HĐNN8 · 23-L/CTN */
function isLawNumber({ family, type }: DocumentNumber): boolean {
  if (family === 'normative') return type === 'L' || type === 'PL';
  return family === 'assembly' || family === 'party' || family === 'legacy';
}

// " năm 2024" · " (2013)" · " 2019"
const YEAR =
  / {1,3}(?:nam {1,3}|\( {0,2}(?:nam {1,3})?(?=\d{4} {0,2}\))|)(?<year>(?:19|20)\d\d)(?: {0,2}\)(?<=\(.{4,12}))?(?![\d/-])/uy;
const BEFORE_DATE = / {0,3},? {0,3}ngay {1,3}/uy;

function named(clean: CleanText, { start, end, kind }: LawName): Draft {
  const name = { start, end };
  const draft: Draft = {
    ...name,
    core: name,
    name,
    type: 'named',
    kind,
    hasKindWord: true,
    provisions: [],
    detached: [],
  };
  YEAR.lastIndex = end;
  const year = YEAR.exec(clean.folded)?.groups?.['year'];
  if (year !== undefined) return { ...draft, year, end: YEAR.lastIndex };
  BEFORE_DATE.lastIndex = end;
  if (!BEFORE_DATE.test(clean.folded)) return draft;
  const read = readWrittenDate(clean.folded, BEFORE_DATE.lastIndex);
  return read?.date === undefined ? draft : { ...draft, date: read.date, end: read.end };
}
