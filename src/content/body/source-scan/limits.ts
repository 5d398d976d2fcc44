import type { BodyFault } from './body-fault.ts';

/** The longest line of some thousand real documents has 33,270 characters; a parser's time grows with the square. */
const LONGEST_LINE = 100_000;

/** More than any paragraph needs, for a letter can be typed; a parser's time grows with the square. */
const MOST_REFERENCES = 2_000;

/** What makes a body too costly to parse, if anything: a line without end, a paragraph written in character references. */
export function exceededLimit(body: string): BodyFault | undefined {
  let references = 0;
  for (let start = 0; start < body.length;) {
    const newline = body.indexOf('\n', start);
    const end = newline === -1 ? body.length : newline;
    if (end - start > LONGEST_LINE) return { code: 'long-line', range: { start, end: start + SHOWN } };
    const line = body.slice(start, end);
    references = line.trim() === '' ? 0 : references + (line.match(/&#?\w{1,31};/gu)?.length ?? 0);
    if (references > MOST_REFERENCES)
      return { code: 'many-references', range: { start, end: Math.min(end, start + SHOWN) } };
    start = end + 1;
  }
  return undefined;
}

const SHOWN = 40;
