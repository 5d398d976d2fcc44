import { mdxToMdast } from 'satteri';
import type { TreeNode } from '../documents/tree.ts';

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
