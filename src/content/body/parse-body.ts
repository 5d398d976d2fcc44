import type { TreeNode } from './tree.ts';
import { mdxToMdast, type Features } from 'satteri';

/** Why a body could not be parsed; line and column count from 1, `message` is the parser's English. */
export type MdxFault = { line: number; column: number; message: string };

/**
 * Parses the body of a document as the build does: GFM on, smart punctuation off. Positions are those of the text given,
 * which `splitFrontmatter` makes those of the file. The parser stops at the first fault.
 */
export function parseMdxBody(body: string): { tree: TreeNode } | { fault: MdxFault } {
  try {
    const features = { gfm: true, smartPunctuation: false, frontmatter: false };
    return { tree: mdxToMdast(body, { position: true, features }) as TreeNode };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const match = /^(?<line>\d+):(?<column>\d+): (?<message>[\s\S]*)$/u.exec(text);
    const { line = '1', column = '1', message = text } = match?.groups ?? {};
    return { fault: { line: Number(line), column: Number(column), message } };
  }
}

/**
 * How bodies are read, everywhere: by the loader, the checks and the site's own processor. Smart punctuation stays off,
 * because it rewrites quotation marks and dashes of an official text.
 */
export const MARKDOWN_FEATURES = {
  smartPunctuation: false,
  gfm: {
    footnotes: { label: 'Chú thích', backLabel: 'Về chỗ dẫn chú thích {reference}' },
  },
} as const satisfies Features;
