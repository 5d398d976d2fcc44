import type { SourceRange } from '../../read/source-text.ts';
import { walkTree, type TreeNode } from '../tree.ts';
import { rangeOf } from './sign-fault.ts';

/**
 * A line break in the source of a paragraph that no page shows: the line above, the line below and where that stands.
 * `lacks` says what the line below has not of what it is read into: the indentation of an item, the sign of a quotation.
 */
export type SoftBreak = { paragraph: TreeNode; above: string; below: string; range: SourceRange; lacks: Lack };
export type Lack = 'indentation' | 'quotation-sign' | undefined;

/** What a line has to begin with in order to belong to what it stands in: signs of quotation, columns of indentation. */
type Margin = { quotes: number; columns: number };

/** Every such line break of a tree, in the order of the text. */
export function softBreaks(root: TreeNode, source: string): SoftBreak[] {
  return below(root, { quotes: 0, columns: 0 }, source);
}

function below(node: TreeNode, margin: Margin, source: string): SoftBreak[] {
  // a heading has several lines where dashes below made it one
  if (node.type === 'paragraph' || node.type === 'heading') return breaksOf(node, margin, source);
  const inner = marginIn(node, margin);
  return (node.children ?? []).flatMap((child) => below(child, inner, source));
}

function marginIn(node: TreeNode, margin: Margin): Margin {
  const start = node.position?.start;
  if (node.type === 'blockquote') return { ...margin, quotes: margin.quotes + 1 };
  if (node.type === 'footnoteDefinition') return { ...margin, columns: margin.columns + NOTE_INDENT };
  if (node.type !== 'listItem' || !start) return margin;
  const first = node.children?.[0]?.position?.start;
  return { ...margin, columns: first?.line === start.line ? first.column - 1 : start.column + 1 };
}

const NOTE_INDENT = 4;

function breaksOf(paragraph: TreeNode, margin: Margin, source: string): SoftBreak[] {
  const own = rangeOf(paragraph);
  if (!own) return [];
  const found: SoftBreak[] = [];
  walkTree(paragraph, (node) => {
    const range = node.type === 'text' ? rangeOf(node) : undefined;
    if (!range) return;
    for (const { index } of source.slice(range.start, range.end).matchAll(/\n/gu)) {
      const at = range.start + index;
      const lineStart = Math.max(source.lastIndexOf('\n', at - 1) + 1, own.start);
      const [lead = ''] = /^[ \t>]*/u.exec(source.slice(at + 1, at + 1 + LONGEST_LEAD)) ?? [];
      const start = at + 1 + lead.length;
      const next = source.indexOf('\n', start);
      const end = Math.min(next === -1 ? own.end : next, own.end);
      found.push({
        paragraph,
        above: source
          .slice(lineStart, at)
          .replace(/^[ \t>]+/u, '')
          .trimEnd(),
        below: source.slice(start, end).trimEnd(),
        range: { start, end: start + source.slice(start, end).trimEnd().length },
        lacks: lackOf(lead, margin),
      });
    }
  });
  return found;
}

const LONGEST_LEAD = 200;

function lackOf(lead: string, { quotes, columns }: Margin): Lack {
  if (lead.split('>').length - 1 < quotes) return 'quotation-sign';
  return lead.replaceAll('\t', '    ').length < columns ? 'indentation' : undefined;
}
