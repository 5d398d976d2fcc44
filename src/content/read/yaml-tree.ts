import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { SourceRange } from './source-text.ts';

export type YamlPath = readonly (string | number)[];

/** A YAML text read with positions. `value` is its plain value; offsets are those of the file it stands in. */
export type YamlTree = { value: unknown; document: Document; offset: number };

/** Why a YAML text could not be read: `code` is the parser's (`yaml` package, ErrorCode), `message` its English. */
export type YamlFault = { code: string; message: string; range: SourceRange };

/** Reads YAML 1.2 that begins at `offset` of its file: plain dates stay strings, aliases and merge keys are refused. */
export function readYaml(yaml: string, offset: number): { tree: YamlTree | undefined; faults: YamlFault[] } {
  const document = parseDocument(yaml, { prettyErrors: false, schema: 'core', strict: true });
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos: [start, end] }) => ({
    code: code as string,
    message,
    range: code === 'MISSING_CHAR' ? openQuote(document, start, offset) : { start: start + offset, end: end + offset },
  }));
  const alias = faults.length === 0 ? firstAlias(document) : undefined;
  if (alias) faults.push({ code: 'ALIAS', message: 'Aliases are not used here', range: shift(alias, offset) });
  if (faults.length > 0) return { tree: undefined, faults };
  return { tree: { value: document.toJS() as unknown, document, offset }, faults };
}

/** Where the value at a path stands; the range of the nearest ancestor where the path ends in nothing. */
export function rangeOfValue(tree: YamlTree, path: YamlPath): SourceRange {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = nodeAt(tree, path.slice(0, depth));
    if (node?.range) return shift(node, tree.offset);
  }
  return { start: tree.offset, end: tree.offset + 1 };
}

/** Where the last key of a path stands; for a list item, where the item stands. */
export function rangeOfKey(tree: YamlTree, path: YamlPath): SourceRange {
  const parent = nodeAt(tree, path.slice(0, -1));
  const key = path.at(-1);
  if (!isMap(parent)) return rangeOfValue(tree, path);
  const pair = parent.items.find((item: Pair) => isScalar(item.key) && String(item.key.value) === String(key));
  return isScalar(pair?.key) && pair.key.range ? shift(pair.key, tree.offset) : rangeOfValue(tree, path.slice(0, -1));
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
  const node = nodeAt(tree, path);
  return isScalar(node) ? node.source : undefined;
}

function nodeAt({ document }: YamlTree, path: YamlPath): Node | undefined {
  let node: unknown = document.contents;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item: Pair) => isScalar(item.key) && String(item.key.value) === String(key));
      node = pair?.value;
    } else if (isSeq(node)) node = node.items[Number(key)];
    else return undefined;
  }
  return (node as Node | null) ?? undefined;
}

function firstAlias(document: Document): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Alias(_key, node) {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
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
