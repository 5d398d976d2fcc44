import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { SourceRange } from './source-text.ts';
import { silentChanges } from './yaml/silent-changes.ts';

export type YamlPath = readonly (string | number)[];

/**
 * A YAML text read with positions, as plain JSON. `value` is its plain value; `nodes` tell for each path
 * (`["topics","0"]`) where its value and its key stand, and how a scalar was written; offsets are those of the file,
 * where the text begins at `offset`.
 */
export type YamlTree = { value: unknown; offset: number; nodes: Readonly<Record<string, YamlNode>> };
export type YamlNode = { value: SourceRange; key?: SourceRange; source?: string };

/**
 * Why a YAML text could not be read, or what of it is read otherwise than it is written: `code` is the parser's (`yaml`
 * package, ErrorCode) or ours, `message` English.
 */
export type YamlFault = { code: string; message: string; range: SourceRange };

type YamlReading = { tree: YamlTree | undefined; faults: YamlFault[] };

/** Deeper than any frontmatter; without a limit a hostile file would exhaust the call stack of whatever walks it. */
const DEEPEST = 40;

/** Reads YAML 1.2 that begins at `offset` of its file: plain dates stay strings, aliases and merge keys are refused. */
export function readYaml(yaml: string, offset: number): YamlReading {
  try {
    return readParsed(parseDocument(yaml, { prettyErrors: false, schema: 'core', strict: true }), yaml, offset);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tooDeep(offset);
  }
}

function readParsed(document: Document, yaml: string, offset: number): YamlReading {
  const changes = silentChanges(document, yaml).map(({ code, range: { start, end } }) => ({
    code,
    message: 'Read otherwise than written',
    range: { start: start + offset, end: end + offset },
  }));
  const spaces = document.errors.length > 0 ? oddSpaces(yaml, offset) : [];
  if (spaces.length > 0) return { tree: undefined, faults: spaces };
  // A comment that cuts a value of several lines makes the parser stumble over the lines below it.
  const cuts = changes.filter(({ code }) => code === 'COMMENT');
  if (document.errors.length > 0 && cuts.length > 0) return { tree: undefined, faults: cuts };
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos: [start, end] }) => ({
    code: code as string,
    message,
    range: code === 'MISSING_CHAR' ? openQuote(document, start, offset) : { start: start + offset, end: end + offset },
  }));
  if (faults.length === 0) faults.push(...foreignNodes(document, yaml, offset));
  if (faults.length > 0) return { tree: undefined, faults };
  const nodes = nodesOf(document, offset);
  if (nodes === undefined) return tooDeep(offset);
  return { tree: { value: plain(document.toJS()), offset, nodes }, faults: changes };
}

/**
 * Blanks before the first letter of a line that YAML does not take for such (the no-break space of Word, the wide one of
 * Chinese keyboards): the parser stumbles over the level, not over them.
 */
function oddSpaces(yaml: string, offset: number): YamlFault[] {
  return [...yaml.matchAll(/^[ \t]*(?:-[ \t]*)*(?<odd>[^\S \t\r\n])/gmu)].map(({ index, 0: lead }) => {
    const end = index + lead.length + offset;
    return { code: 'ODD_SPACE', message: 'A space that YAML does not know', range: { start: end - 1, end } };
  });
}

function tooDeep(offset: number): YamlReading {
  const range = { start: offset, end: offset + 1 };
  return { tree: undefined, faults: [{ code: 'TOO_DEEP', message: 'Nested too deep', range }] };
}

/** Where the value at a path stands; the range of the nearest ancestor where the path ends in nothing. */
export function rangeOfValue(tree: YamlTree, path: YamlPath): SourceRange {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = nodeAt(tree, path.slice(0, depth));
    if (node) return node.value;
  }
  return { start: tree.offset, end: tree.offset + 1 };
}

/** Where the last key of a path stands; for a list item, where the item stands. */
export function rangeOfKey(tree: YamlTree, path: YamlPath): SourceRange {
  return nodeAt(tree, path)?.key ?? rangeOfValue(tree, path);
}

/** The text at a path, or nothing where there is none or another kind of value. */
export function textAt(tree: YamlTree | undefined, path: YamlPath): string | undefined {
  const value = valueAt(tree?.value, path);
  return typeof value === 'string' ? value : undefined;
}

/** The entries of the list at a path; empty where there is no list. */
export function listAt(tree: YamlTree | undefined, path: YamlPath): readonly unknown[] {
  const value = valueAt(tree?.value, path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Follows a path through plain values. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
}

/** The characters of the scalar at a path as the author wrote them, without quotes. */
export function sourceOfScalar(tree: YamlTree, path: YamlPath): string | undefined {
  return nodeAt(tree, path)?.source;
}

function nodeAt({ nodes }: YamlTree, path: YamlPath): YamlNode | undefined {
  return Object.hasOwn(nodes, keyOf(path)) ? nodes[keyOf(path)] : undefined;
}

function keyOf(path: YamlPath): string {
  return JSON.stringify(path.map(String));
}

/** Every node by its path, or nothing where the tree is too deep. */
function nodesOf(document: Document, offset: number): Record<string, YamlNode> | undefined {
  const nodes: Record<string, YamlNode> = {};
  const waiting: { path: YamlPath; node: unknown; key?: SourceRange }[] = [{ path: [], node: document.contents }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, node, key } = next;
    if (path.length > DEEPEST) return undefined;
    if (isNode(node) && node.range) {
      const source = isScalar(node) ? node.source : undefined;
      nodes[keyOf(path)] = {
        value: shift(node, offset),
        ...(key === undefined ? {} : { key }),
        ...(source === undefined ? {} : { source }),
      };
    }
    if (isSeq(node)) node.items.forEach((item, index) => waiting.push({ path: [...path, index], node: item }));
    if (!isMap(node)) continue;
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const range = pair.key.range ? { key: shift(pair.key, offset) } : {};
      waiting.push({ path: [...path, String(pair.key.value)], node: pair.value, ...range });
    }
  }
  return nodes;
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node;
}

/** Numbers that JSON cannot hold (`.inf`, `-0`) change here already, so that a kept reading equals a fresh one. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** What YAML knows and JSON does not: aliases, anchors, tags, keys that are lists or maps. */
function foreignNodes(document: Document, yaml: string, offset: number): YamlFault[] {
  const found: YamlFault[] = [];
  const tell = (code: string, { start, end }: SourceRange): void =>
    void found.push({ code, message: 'Not used here', range: { start, end } });
  visit(document, (_key, node) => {
    if (isPair(node)) {
      if (isMap(node.key) || isSeq(node.key)) tell('KEY', shift(node.key, offset));
      return;
    }
    if (isAlias(node)) return tell('ALIAS', shift(node, offset));
    if (!isNode(node)) return;
    // Anchor and tag stand before the value, where the parser says that the node begins.
    const markAt = (sign: string): SourceRange => {
      const last = yaml.lastIndexOf(sign, node.range?.[0] ?? 0);
      const at = (yaml[last - 1] === sign ? last - 1 : last) + offset;
      return { start: at, end: at + 1 };
    };
    if ('anchor' in node && node.anchor !== undefined) tell('ANCHOR', markAt('&'));
    else if (node.tag !== undefined) tell('TAG', markAt('!'));
  });
  // The use of an anchor says more than the anchor.
  return found.toSorted((a, b) => Number(a.code === 'ANCHOR') - Number(b.code === 'ANCHOR'));
}

function shift(node: { range?: readonly [number, number, number] | null | undefined }, offset: number): SourceRange {
  const [start, end] = node.range ?? [0, 1];
  return { start: start + offset, end: end + offset };
}

/** The parser tells of a missing quote where the text ends; an editor looks for it where the quoted value begins. */
function openQuote(document: Document, at: number, offset: number): SourceRange {
  let range: SourceRange = { start: at + offset, end: at + offset + 1 };
  visit(document, {
    Scalar(_key, node) {
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (isQuoted && node.range && node.range[0] < at && node.range[1] >= at) range = shift(node, offset);
    },
  });
  return range;
}
