import { mdxToMdast, type Features } from 'satteri';
import { publishWork } from '../read/count-work.ts';
import type { SourceRange } from '../read/source-text.ts';
import { nodeBelow, type TreeNode } from './tree.ts';

/** Why a body could not be parsed; `message` is the parser's English. */
export type MdxFault = { range: SourceRange; message: string };

/** Deeper than any official text; whoever walks a tree after this may call itself for each level. */
const DEEPEST = 100;

/**
 * Parses the body of a document: GFM on, smart punctuation off. Positions are those of the text given, which
 * `splitFrontmatter` makes those of the file. The parser stops at the first fault.
 */
export function parseMdxBody(body: string): { tree: TreeNode } | { fault: MdxFault } {
  publishWork('parse');
  try {
    const features = { gfm: true, smartPunctuation: false, frontmatter: false };
    const tree = mdxToMdast(body, { position: true, features }) as TreeNode;
    const deep = nodeBelow(tree, DEEPEST);
    return deep ? { fault: tooDeep(deep) } : { tree };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const match = /^(?<line>\d+):(?<column>\d+): (?<message>[\s\S]*)$/u.exec(text);
    const { line = '1', column = '1', message = text } = match?.groups ?? {};
    return { fault: { range: wordAt(body, Number(line), Number(column)), message } };
  }
}

function tooDeep({ position }: TreeNode): MdxFault {
  const start = position?.start.offset ?? 0;
  return { range: { start, end: start + 1 }, message: `Nested deeper than ${DEEPEST} levels` };
}

/** What an editor looks for at a fault: the tag, the word or the sign there. Lines end as Markdown ends them. */
function wordAt(body: string, line: number, column: number): SourceRange {
  let lineStart = 0;
  const breaks = body.matchAll(/\r\n|[\r\n]/gu);
  for (let passed = 1; passed < line; passed++) {
    const { value } = breaks.next();
    if (value) lineStart = value.index + value[0].length;
  }
  const start = Math.min(lineStart + column - 1, body.length);
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
