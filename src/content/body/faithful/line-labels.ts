/**
 * What a line of its own begins with in an official text (Nghị định 30/2020/NĐ-CP, Phụ lục I), when it is told from a line
 * that a wide sentence was broken into: the first sort says so by itself, the second where the line above has ended.
 */
const OWN_LINE = [
  // "I. KẾT QUẢ" · "2. Công tác" · "1.1. Về" · "3) Sở"
  /^(?:[IVXLC]{1,6}|\d{1,3}(?:\.\d{1,2}){0,4})[.)]\s/u,
  // "1.1 Công tác" · not "1.250 tỷ", "26.11 vừa qua"
  /^\d{1,2}(?:\.\d{1,2}){1,4}\s+\p{Lu}/u,
  // "a) Về tổ chức" · "đ. Về nhân lực" · "b/ Về"
  /^[a-zđ][)./]\s/u,
  // "- Sở" · "– Sở" · "•\tSở" · "+Sở"
  /^[-+•–—·*▪●○◦✓➢][\s\u00A0]|^[-+•–](?=\p{Lu})/u,
  // "o" is what Word's hollow bullet becomes
  /^o\s+\p{Lu}/u,
  // "Điều 5. Phạm vi" · "Điều 12a."
  /^Điều \d+[a-zđ]?\./u,
];

const OWN_LINE_AFTER_END = [
  // "Chương II" · "Mục 3" · "Phần thứ hai" · "Phụ lục I" · "Điều 5 Luật" · "Căn cứ Luật"
  /^(?:Điều|Chương|Mục|Phần|Phụ lục|Biểu|Mẫu)\s+[\dIVXLC\p{L}]+/iu,
  // "A. PHẦN CHUNG" · "b. Kết quả" · "(1) Sở"
  /^(?:\p{L}\.|\([\da-zđ]{1,3}\))\s/u,
];

/** Words after which a number is that of a provision or a day, whatever it looks like. */
const CITES = 'ngày|tháng|năm|quý|số|điều|khoản|điểm|mục|chương|phần|lục|tiết|từ|đến|và|hoặc';

/** Words after which a sentence goes on. */
const LEADS_ON = [
  'hay|của|tại|theo|về|cho|với|tới|là|các|những|một|do|bởi|trong|trên|dưới|giữa|vào|để|mà|như|bằng|gồm|thuộc|được|bị|sẽ',
  'đã|đang|không|chưa|có|cùng|khi|nếu|ngoài',
].join('|');

const BEFORE_NUMBER = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${CITES})$`, 'iu');
const GOES_ON = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${CITES}|${LEADS_ON})$|[,(\[“/–-]$`, 'iu');

/** Marks of emphasis around a line are none of its signs. */
const bare = (line: string): string => line.replaceAll(/^[*_~]+|(?<![*_~])[*_~]+$/gu, '');

export function endsSentence(line: string): boolean {
  return /[.;:!?…]["”’»)\]]*$/u.test(bare(line));
}

/** "tại Điều" · "Sở Nội vụ, " · "ngày" */
export function goesOn(line: string): boolean {
  return GOES_ON.test(bare(line));
}

/** Whether a line begins as only a line of its own does, given the line above it. */
export function beginsOwnLine(line: string, above: string): boolean {
  const text = bare(line);
  if (OWN_LINE.some((label) => label.test(text))) return !BEFORE_NUMBER.test(bare(above));
  return OWN_LINE_AFTER_END.some((label) => label.test(text)) && (endsSentence(above) || isInCapitals(above));
}

/** "SỞ THÔNG TIN VÀ TRUYỀN THÔNG" */
export function isInCapitals(line: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}

export function beginsInSmallLetter(line: string): boolean {
  return /^["“(]*\p{Ll}/u.test(bare(line));
}
