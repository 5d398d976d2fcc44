import type { SourceRange } from '../../read/source-text.ts';
import { parseMdxBody } from '../parse-body.ts';
import { type BodyFault, type BodyFaultCode, DEEPEST } from '../source-scan/body-fault.ts';
import { exceededLimit } from '../source-scan/limits.ts';
import { type SourceScan, scanSource } from '../source-scan/scan-source.ts';
import { nodeBelow, type TreeNode } from '../tree.ts';
import { COMPONENT_SHAPES, type ComponentShapes } from './dialect-components.ts';
import { type DialectFinding, violations } from './violations.ts';

/**
 * The judgement of a body. With a tree there are no faults, and `violations` are all that the dialect refuses; without one,
 * faults and violations together are all that is to be mended.
 */
export type JudgedBody = {
  tree: TreeNode | undefined;
  faults: readonly BodyFault[];
  violations: readonly DialectFinding[];
  /** Of a body without a tree, where a parser reads it once the signs that it stops at are made letters: what it reads. */
  rest?: MaskedBody;
};

/** A body with some signs made letters, length for length: its tree, and where those signs stand. */
export type MaskedBody = { tree: TreeNode; source: string; masks: readonly SourceRange[] };

/** So many places are told of one body; whoever has mended them is told the rest. */
const AT_MOST = 100;

/** With more faults than that no body is sound, and the time that the parser takes for them grows with the square. */
const MOST_FAULTS = 10_000;

/**
 * Decides whether a body is of the safe dialect, and tells every place that is not. A body that the parser reads is judged
 * by its tree. At any other the parser stops at the first sign that it takes for program text; there the scan of the source
 * tells them all, and what a parser makes of the rest, with those signs masked, tells what is wrong besides, and where the
 * scan was mistaken: a sign that came to stand in code or in an address is the author's.
 */
export function judgeBody(body: string, shapes: ComponentShapes = COMPONENT_SHAPES): JudgedBody {
  const limit = exceededLimit(body);
  if (limit) return refused([limit], []);
  const scan = scanSource(body, shapes);
  const isHopeless = scan.faults.length + scan.program.length > MOST_FAULTS;
  if (isHopeless || scan.faults.some(({ code }) => code === 'too-deep')) return refused(scan.faults, scan.program);
  const parsed = parseMdxBody(body);
  if ('tree' in parsed) return judgeTree(parsed.tree, body, shapes);
  const told = judgeRest(scan, body, shapes);
  // The parser stopped at something: were nothing found, its place is what is left to tell.
  return told.faults.length + told.violations.length === 0 ? refused([faultOf(parsed.fault)], []) : told;
}

function judgeRest(
  { faults, program, withoutProgram, masked }: SourceScan,
  body: string,
  shapes: ComponentShapes,
): JudgedBody {
  // Where the parser can read the tags, what the scan thought of them does not count.
  const tagged = parseMdxBody(withoutProgram);
  const rest = 'tree' in tagged ? tagged : parseMdxBody(masked);
  if ('fault' in rest) return refused([...faults, faultOf(rest.fault)], program);
  const signs = 'tree' in tagged ? faults.filter(({ code }) => code === 'open-brace') : faults;
  const isText = ({ range }: { range: SourceRange }): boolean => isInText(rest.tree, range.start);
  const judged = judgeTree(rest.tree, body, shapes);
  const source = 'tree' in tagged ? withoutProgram : masked;
  return {
    ...refused([...signs.filter(isText), ...judged.faults], [...program.filter(isText), ...judged.violations]),
    ...(judged.tree && { rest: { tree: judged.tree, source, masks: masksOf(source, body) } }),
  };
}

/** Every run of signs that are others in the masked body. */
function masksOf(masked: string, body: string): SourceRange[] {
  const masks: SourceRange[] = [];
  for (let at = 0; at < body.length; at++) {
    if (masked[at] === body[at]) continue;
    const start = at;
    while (at < body.length && masked[at] !== body[at]) at++;
    masks.push({ start, end: at });
  }
  return masks;
}

/** Whether a place of the source is neither code nor an address, by the tree of a body in which it is a letter. */
function isInText(root: TreeNode, offset: number): boolean {
  let node: TreeNode | undefined = root;
  for (let inner: TreeNode | undefined = root; inner; inner = inner.children?.find((child) => holds(child, offset)))
    node = inner;
  return !VERBATIM.has(node.type);
}

const VERBATIM: ReadonlySet<string> = new Set(['code', 'inlineCode', 'definition', 'link', 'image']);

function holds({ position }: TreeNode, offset: number): boolean {
  return position !== undefined && position.start.offset <= offset && offset < position.end.offset;
}

function judgeTree(tree: TreeNode, source: string, shapes: ComponentShapes): JudgedBody {
  const deep = nodeBelow(tree, DEEPEST);
  if (deep) {
    const start = deep.position?.start.offset ?? 0;
    return refused([{ code: 'too-deep', range: { start, end: start + 1 } }], []);
  }
  return { tree, faults: [], violations: violations(tree, source, shapes) };
}

function refused(faults: readonly BodyFault[], found: readonly DialectFinding[]): JudgedBody {
  const inOrder = <Finding extends BodyFault | DialectFinding>(all: readonly Finding[]): Finding[] =>
    all.toSorted((a, b) => a.range.start - b.range.start).slice(0, AT_MOST);
  return { tree: undefined, faults: inOrder(faults), violations: inOrder(found) };
}

/** The parser's sentences begin so; what begins otherwise has no words of its own. */
const STOPS: readonly { begins: RegExp; code: BodyFaultCode }[] = [
  { begins: /^Unexpected end of file in expression/u, code: 'open-brace' },
  { begins: /^Unexpected closing tag `<\/(?<tag>[^`>]*)/u, code: 'stray-end' },
  { begins: /^Expected (?:a|the) closing tag (?:for )?`<\/?(?<tag>[^`>]*)/u, code: 'open-tag' },
  { begins: /^Unexpected (?:character|end of file|lazy line)/u, code: 'less-than' },
];

function faultOf({ range, message }: { range: BodyFault['range']; message: string }): BodyFault {
  for (const { begins, code } of STOPS) {
    const match = begins.exec(message);
    if (match) return { code, range, ...(match.groups?.['tag'] === undefined ? {} : { tag: match.groups['tag'] }) };
  }
  return { code: 'unreadable', range };
}
