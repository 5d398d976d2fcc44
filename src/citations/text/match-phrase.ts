const BLANK = 0x20;
const MAX_BLANKS = 8;

/** Matches a folded phrase at a position of folded text, any run of blanks for one; answers where it ends, or -1. */
export function matchPhrase(folded: string, at: number, phrase: string): number {
  let position = at;
  for (let index = 0; index < phrase.length; index++) {
    const code = phrase.charCodeAt(index);
    if (folded.charCodeAt(position) !== code) return -1;
    position++;
    if (code === BLANK) position = skipBlanks(folded, position);
  }
  return isWordUnit(folded.charCodeAt(position)) ? -1 : position;
}

/** Matches a folded phrase that ends at a position; answers where it starts, or -1. */
export function matchPhraseBefore(folded: string, end: number, phrase: string): number {
  let position = end;
  for (let index = phrase.length - 1; index >= 0; index--) {
    const code = phrase.charCodeAt(index);
    position--;
    if (position < 0 || folded.charCodeAt(position) !== code) return -1;
    if (code === BLANK) position = skipBlanksBefore(folded, position);
  }
  return isWordUnit(folded.charCodeAt(position - 1)) ? -1 : position;
}

/** The first position at or after `at` that is no blank; gives up after a few, so that rivers of blanks end a match. */
export function skipBlanks(folded: string, at: number): number {
  let position = at;
  while (folded.charCodeAt(position) === BLANK && position - at < MAX_BLANKS) position++;
  return position;
}

/** The end of the text before `at` without its trailing blanks; gives up after a few. */
export function skipBlanksBefore(folded: string, at: number): number {
  let position = at;
  while (folded.charCodeAt(position - 1) === BLANK && at - position < MAX_BLANKS) position--;
  return position;
}

/** Tells whether a code unit of folded text belongs to a word: a letter or a figure, not a quotation mark or a sign. */
export function isWordUnit(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return true;
  return code >= FIRST_LETTER && (code < FIRST_SIGN || code > LAST_SIGN);
}

const FIRST_LETTER = 0xc0;
const FIRST_SIGN = 0x2000;
const LAST_SIGN = 0x2bff;
