/** The sentence around a mention, in three pieces: `before` + `exact` + `after`; `…` marks where it was cut short. */
export type Quote = { before: string; exact: string; after: string };

/** Characters of the sentence kept on each side of the mention. */
const REACH = 240;

// A full stop, question or exclamation mark, or a semicolon, that ends a clause: "… tỉnh. Sở đã", "…; Chỉ thị". The stop
// of "số 66.3" or "1.573" has no space behind it.
const BOUNDARY = /[.!?;:…]["”’)]*\s+(?=[\p{Lu}\p{N}“"(-])|\n+/gu;

/** Farther than this from the mention nothing is looked at: a sentence that begins there is cut short anyway. */
const WINDOW = 2 * REACH;

/** The sentence of `text` that holds the characters `start` to `end` (UTF-16), shortened at word edges where long. */
export function quoteOf(text: string, start: number, end: number): Quote {
  const base = Math.max(start - WINDOW, 0);
  const around = text.slice(base, end + WINDOW);
  let from = base;
  let to = base + around.length;
  for (const boundary of around.matchAll(BOUNDARY)) {
    const index = base + boundary.index;
    const after = index + boundary[0].length;
    if (after <= start) from = after;
    else if (index >= end) {
      to = index + boundary[0].trimEnd().length;
      break;
    }
  }
  return { before: tail(text.slice(from, start)), exact: text.slice(start, end), after: head(text.slice(end, to)) };
}

function tail(words: string): string {
  if (words.length <= REACH) return words;
  return `… ${words.slice(-REACH).replace(/^\S*\s+/u, '')}`;
}

function head(words: string): string {
  if (words.length <= REACH) return words;
  return `${words.slice(0, REACH).replace(/\s+\S*$/u, '')} …`;
}
