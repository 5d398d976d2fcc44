/**
 * A copy of a text made for searching. `text` is composed (NFC) and free of invisible signs; `folded` is the same text,
 * unit for unit, in lower case and without accents, with every dash as `-`, every slash as `/`, every space as one
 * blank. A single line break is a blank, an empty line stays `\n`: it ends a citation.
 *
 * `starts` and `ends` lead back to the original; they are absent where the copy has the original's offsets.
 */
export type CleanText = {
  text: string;
  folded: string;
  starts?: Uint32Array;
  ends?: Uint32Array;
};

const TABLE_SIZE = 0x2000;
const BLANK = 0x20;
const LINE_FEED = 0x0a;

/** Folded code unit of every code unit below U+2000. */
const foldedUnits: Uint16Array = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
  if (/\s/u.test(String.fromCharCode(code))) return BLANK;
  if (code === 0xad) return '-'.charCodeAt(0);
  const lower = String.fromCharCode(code).toLowerCase();
  if ('đðɖ'.includes(lower)) return 'd'.charCodeAt(0);
  return lower.length === 1 ? (lower.normalize('NFD').charCodeAt(0) ?? code) : code;
});

/** Signs that make the copy shorter than the original: combining marks and invisible signs. */
const CHANGES_LENGTH = /[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u;
const CLUSTER = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]|[^\u0300-\u036f][\u0300-\u036f]+/gu;

/** Makes the copy of a text that citations are sought in. Takes time and memory linear in the length of the text. */
export function cleanText(original: string): CleanText {
  if (hasSameLength(original)) return { text: original, folded: foldUnits(original) };
  const { text, starts, ends } = compose(original);
  return { text, folded: foldUnits(text), starts, ends };
}

/** Whether a text is composed and free of invisible signs, so that its copy has its offsets. */
export function hasSameLength(original: string): boolean {
  return !CHANGES_LENGTH.test(original);
}

/** Leads a span of the copy back to the original. */
export function originalSpan(clean: CleanText, start: number, end: number): { start: number; end: number } {
  if (!clean.starts || !clean.ends) return { start, end };
  return { start: clean.starts[start] ?? start, end: clean.ends[end - 1] ?? end };
}

function compose(original: string): { text: string; starts: Uint32Array; ends: Uint32Array } {
  const starts = new Uint32Array(original.length);
  const ends = new Uint32Array(original.length);
  const parts: string[] = [];
  let length = 0;
  const keep = (part: string, start: number, end: number): void => {
    const isVerbatim = part.length === end - start;
    for (let unit = 0; unit < part.length; unit++) {
      starts[length + unit] = isVerbatim ? start + unit : start;
      ends[length + unit] = isVerbatim ? start + unit + 1 : end;
    }
    parts.push(part);
    length += part.length;
  };
  let done = 0;
  for (const match of original.matchAll(CLUSTER)) {
    keep(original.slice(done, match.index), done, match.index);
    done = match.index + match[0].length;
    if (match[0].length > 1) keep(match[0].normalize('NFC'), match.index, done);
  }
  keep(original.slice(done), done, original.length);
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

const CHUNK = 8192;

function foldUnits(text: string): string {
  const buffer = new Uint16Array(Math.min(CHUNK, text.length));
  const parts: string[] = [];
  let emptyLineEnd = -1;
  for (let base = 0; base < text.length; base += CHUNK) {
    const size = Math.min(CHUNK, text.length - base);
    for (let index = 0; index < size; index++) {
      const at = base + index;
      const code = text.charCodeAt(at);
      if (code === LINE_FEED) {
        const next = nextLineFeed(text, at);
        buffer[index] = next > 0 || at === emptyLineEnd ? LINE_FEED : BLANK;
        if (next > 0) emptyLineEnd = next;
      } else {
        buffer[index] = code < TABLE_SIZE ? foldedUnits[code]! : foldHighUnit(code);
      }
    }
    parts.push(String.fromCharCode.apply(null, buffer.subarray(0, size) as unknown as number[]));
  }
  return parts.join('');
}

/** The line feed that closes the empty line after the one at `at`, or -1. */
function nextLineFeed(text: string, at: number): number {
  let next = at + 1;
  while (text.charCodeAt(next) === BLANK || text.charCodeAt(next) === 0x0d || text.charCodeAt(next) === 0x09) next++;
  return text.charCodeAt(next) === LINE_FEED ? next : -1;
}

function foldHighUnit(code: number): number {
  if (code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000) return BLANK;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63) return 0x2d;
  if (code === 0x2028 || code === 0x2029) return BLANK;
  if (code === 0x2044 || code === 0x2215) return 0x2f;
  if (code >= 0xff01 && code <= 0xff5e) return foldedUnits[code - 0xfee0]!;
  return code;
}
