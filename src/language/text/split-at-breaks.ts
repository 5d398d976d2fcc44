/** A piece of a text; `together` marks one that should stay on one line. */
export type Piece = { text: string; together: boolean };

/** Longer than this a piece may break after all, for it would not fit a line of a phone. */
const LONGEST = 26;

const EDGE_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const EDGE_AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;

// "Điều 5", "khoản 2", "điểm đ", "Chương IV", "Phụ lục III", "Mục 1", "đoạn 3"
const PROVISION = String.raw`(?:điều|khoản|điểm|chương|mục|phần|phụ lục|đoạn)\s(?:[IVXLC]+|\d+\p{Ll}?|[a-zđ])`;
// "ngày 26/11/2021", "ngày 3/10/2017", "10/01/2018", "tháng 3/2024"
const DATE = String.raw`(?:(?:ngày|tháng)\s)?\d{1,2}/\d{1,2}(?:/\d{4})?|tháng\s\d{1,2}/\d{4}`;
// "ngày 26 tháng 11", "tháng 3 năm 2024", "năm 2021", "quý II"
const LONG_DATE = String.raw`(?:ngày|tháng|năm)\s\d{1,4}|quý\s[IV]+`;
// "số 45/KH-UBND", "số 54- KL/TU", "33/CT-TTg", "số 12"
const NUMBER = String.raw`số\s\d+[\p{L}.]*(?:\s?[/-]\s?[\p{L}\d]+)*|\d+(?:[/-][\p{L}\d]+)*[/-]\p{Lu}[\p{L}\d]*(?:[/-][\p{L}\d]+)*`;
// "100 %", "7 triệu", "2.500 tỷ đồng"
const AMOUNT = String.raw`\d[\d.,]*\s(?:%|nghìn|triệu|tỷ)(?:\sđồng)?`;

const PATTERN = new RegExp(
  `${EDGE_BEFORE}(?:${[PROVISION, DATE, LONG_DATE, NUMBER, AMOUNT].join('|')})${EDGE_AFTER}`,
  'giu',
);

/** What every such piece has: a figure, or a provision counted with letters. Far cheaper to look for than the pieces. */
const SIGN = /\d|(?:điều|khoản|điểm|chương|mục|phần|phụ lục|đoạn|quý)\s(?:[IVXLC]+|[a-zđ])(?![\p{L}\p{M}])/iu;

/**
 * Cuts a text into pieces, in order and without loss, so that what a line break would tear apart is a piece of its own:
 * numbers of documents, provisions, dates and amounts (Vietnamese letters are words, so `\b` would not do).
 */
export function splitAtBreaks(text: string): Piece[] {
  if (!SIGN.test(text)) return text === '' ? [] : [{ text, together: false }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: match, index } of text.matchAll(PATTERN)) {
    if (match.length > LONGEST || !/[\s/-]/u.test(match)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), together: false });
    pieces.push({ text: match, together: true });
    from = index + match.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), together: false });
  return pieces;
}
