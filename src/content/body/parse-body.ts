import { mdxToMdast, type Features } from 'satteri';
import { publishWork } from '../read/count-work.ts';
import type { SourceRange } from '../read/source-text.ts';
import type { TreeNode } from './tree.ts';

/** Where the parser stopped and why, in its own English. */
type ParserStop = { range: SourceRange; message: string };

/**
 * Parses the body of a document: GFM on, smart punctuation off. Positions are those of the text given, which
 * `splitFrontmatter` makes those of the file. The parser stops at the first fault; `judgeBody` finds them all.
 */
export function parseMdxBody(body: string): { tree: TreeNode } | { fault: ParserStop } {
  publishWork('parse');
  try {
    const features = { gfm: true, smartPunctuation: false, frontmatter: false };
    return { tree: mdxToMdast(`${body}${LAST_LINE_END}`, { position: true, features }) as TreeNode };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const match = /^(?<line>\d+):(?<column>\d+): (?<message>[\s\S]*)$/u.exec(text);
    const { line = '1', column = '1', message = text } = match?.groups ?? {};
    return { fault: { range: wordAt(body, Number(line), Number(column)), message } };
  }
}

/**
 * Without it the parser (Sätteri 0.10) reads behind the end of a text that ends with a backslash inside an `import` or
 * `export`, and takes the whole process with it.
 */
const LAST_LINE_END = '\n';

/** What an editor looks for at a fault: the tag, the word or the sign there. Lines end as Markdown ends them. */
function wordAt(body: string, line: number, column: number): SourceRange {
  let lineStart = 0;
  const breaks = body.matchAll(/\r\n|[\r\n]/gu);
  for (let passed = 1; passed < line; passed++) {
    const { value } = breaks.next();
    if (value) lineStart = value.index + value[0].length;
  }
  const start = Math.min(lineStart + column - 1, Math.max(body.length - 1, 0));
  const [word = '?'] = /^<?\/?[\p{L}\d.]+|^./u.exec(body.slice(start, start + LONGEST_WORD)) ?? [];
  return { start, end: start + word.length };
}

const LONGEST_WORD = 60;

/**
 * How Markdown is read, everywhere. Smart punctuation stays off, because it rewrites quotation marks and dashes of an
 * official text.
 */
export const MARKDOWN_FEATURES = {
  smartPunctuation: false,
  gfm: {
    footnotes: { label: 'Chú thích', backLabel: 'Về chỗ dẫn chú thích {reference}' },
  },
} as const satisfies Features;
