import type { SourceRange } from '../../read/source-text.ts';
import type { TreeNode } from '../tree.ts';
import { faultAt, rangeOf, type SignFault, type Written } from './sign-fault.ts';

/** Where in its node a stretch stands that belongs to no child. */
type GapPlace = 'first' | 'between' | 'last';

/** What may stand there without being a sign of the text; what is not named here is lost. */
type KnownMarkup = { [place in GapPlace]?: RegExp };

/** White space, and the signs of the quotations that lines stand in. */
const FLOW = /^[\s>]*$/u;
const TAG = /^[\s>]*(?:<[\s\S]*>)?[\s>]*$/u;
const TAGS: KnownMarkup = { first: TAG, between: FLOW, last: TAG };

const KNOWN: Readonly<Record<string, KnownMarkup>> = {
  // the frontmatter stands before the body, in the same source
  root: { first: /^\s*(?:---[\s\S]*\n---)?\s*$/u, between: /^\s*$/u, last: /^\s*$/u },
  // behind a hard line break, a line begins with the signs of the quotations and items that it stands in
  paragraph: { first: /^\s*$/u, between: FLOW, last: /^\s*$/u },
  blockquote: { first: FLOW, between: FLOW, last: FLOW },
  list: { first: FLOW, between: FLOW, last: FLOW },
  listItem: { first: /^(?:\d{1,9}[.)]|[-+*])[\s>]*$/u, between: FLOW, last: FLOW },
  footnoteDefinition: { first: /^\[\^[^\]]*\]:[\s>]*$/u, between: FLOW, last: FLOW },
  heading: { first: /^#{1,6}[ \t]+$/u, last: /^[ \t]*$/u },
  // the line of dashes stands between the head and the first row, or last
  table: { first: FLOW, between: /^[\s>|:-]*$/u, last: /^[\s>|:-]*$/u },
  tableRow: { first: /^[\s|]*$/u, between: /^[\s|]*$/u, last: /^[\s|]*$/u },
  tableCell: { first: /^[\s|]*$/u, last: /^[\s|]*$/u },
  emphasis: { first: /^[*_]$/u, between: FLOW, last: /^[*_]$/u },
  strong: { first: /^(?:\*\*|__)$/u, between: FLOW, last: /^(?:\*\*|__)$/u },
  delete: { first: /^~~?$/u, between: FLOW, last: /^~~?$/u },
  link: { first: /^\[$/u, between: FLOW, last: /^\]\([\s\S]*\)$/u },
  linkReference: { first: /^\[$/u, between: FLOW, last: /^\](?:\[[^\]]*\])?$/u },
  mdxJsxTextElement: TAGS,
  mdxJsxFlowElement: TAGS,
};

/** Stretches of a node that neither its children nor its known markup account for; a kind of node unknown here has none. */
export function lostBetweenChildren(node: TreeNode, { source }: Written): SignFault[] {
  const known = KNOWN[node.type];
  if (!known) return [];
  return gapsOf(node)
    .filter(({ place, range }) => !(known[place] ?? NOTHING).test(source.slice(range.start, range.end)))
    .map(({ range }) => faultAt('chu-bi-mat', source, trimmed(range, source)));
}

const NOTHING = /^$/u;

/** A node without children is one stretch, its first. */
function gapsOf(node: TreeNode): { place: GapPlace; range: SourceRange }[] {
  const own = rangeOf(node);
  if (!own) return [];
  const gaps: { place: GapPlace; range: SourceRange }[] = [];
  let at = own.start;
  for (const child of node.children ?? []) {
    const range = rangeOf(child);
    if (!range) continue;
    if (range.start > at)
      gaps.push({ place: at === own.start ? 'first' : 'between', range: { start: at, end: range.start } });
    at = Math.max(at, range.end);
  }
  if (own.end > at) gaps.push({ place: at === own.start ? 'first' : 'last', range: { start: at, end: own.end } });
  return gaps;
}

function trimmed({ start, end }: SourceRange, source: string): SourceRange {
  const text = source.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}
