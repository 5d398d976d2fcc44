import { type ComponentShapes, PAGE_COMPONENT_SHAPES } from '../body/dialect/dialect-components.ts';
import { judgeBody, type MaskedBody } from '../body/dialect/judge-body.ts';
import { readBody, type PlacedTitle } from '../body/read-body.ts';
import { findSignFaults } from '../body/faithful/find-sign-faults.ts';
import { pageAnchors, readLinks } from '../body/read-links.ts';
import { readRest } from '../body/read-rest.ts';
import { tableFaults } from '../body/tables/faults/table-faults.ts';
import type { TreeNode } from '../body/tree.ts';
import type { DialectFinding } from '../body/dialect/violations.ts';
import { decodeText } from './decode-text.ts';
import { findMergeMarks } from './merge-marks.ts';
import type { BodyReading, Reading, SourceFault } from './reading.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { rangeOfValue, readYaml, textAt, type YamlTree } from './yaml-tree.ts';

/**
 * Reads the bytes of one document. It never throws: what cannot be read is absent and has its faults listed, and hides
 * nothing else, but for a file in another encoding, or of two versions, of which nothing is read, and for frontmatter
 * without fences, which is not read as a body.
 */
export function readFile(bytes: Uint8Array): Reading {
  const { text, faults, frontmatter, tree, violations, rest } = parseFile(bytes);
  const body = tree && { ...readBody(tree, text, titleOf(frontmatter)), violations };
  return { faults, frontmatter, body, ...(rest && { rest: readRest(rest, violations, false) }) };
}

/** What the check asks of a page of the site's own prose, which makes no mentions and has tags of its own. */
export type PageReading = Omit<Reading, 'body' | 'rest'> &
  Pick<BodyReading, 'violations' | 'links' | 'tableFaults' | 'signs'> & {
    /** The addresses inside the page. */
    anchors: readonly string[];
  };

export function readPage(bytes: Uint8Array): PageReading {
  const { text, faults, frontmatter, tree, violations, rest } = parseFile(bytes, PAGE_COMPONENT_SHAPES);
  if (!tree) {
    const told = rest ? readRest(rest, violations, true) : { links: [], tableFaults: [], signs: [] };
    return { faults, frontmatter, violations: [], ...told, anchors: [] };
  }
  return {
    faults,
    frontmatter,
    violations,
    links: readLinks(tree, text),
    tableFaults: tableFaults(tree, text),
    signs: findSignFaults(tree, { source: text, isPage: true }),
    anchors: pageAnchors(tree),
  };
}

/** `violations` are those of a body that has a tree; of another they are among its faults. */
type ParsedFile = Omit<Reading, 'body' | 'rest'> & {
  text: string;
  tree: TreeNode | undefined;
  violations: readonly DialectFinding[];
  rest?: MaskedBody | undefined;
};

function parseFile(bytes: Uint8Array, shapes?: ComponentShapes): ParsedFile {
  const { text, fault } = decodeText(bytes);
  const unread = { text, frontmatter: undefined, tree: undefined, violations: [] };
  if (fault) return { ...unread, faults: [{ type: 'encoding', ...fault }] };
  const marks = findMergeMarks(text);
  if (marks.length > 0) return { ...unread, faults: marks.map((mark) => ({ type: 'merge', ...mark })) };
  const split = splitFrontmatter(text);
  if (split.form) return { ...unread, faults: [{ type: 'no-frontmatter', form: split.form }] };
  const faults: SourceFault[] = [];
  let frontmatter: YamlTree | undefined;
  if (split.frontmatter) {
    const { start, end } = split.frontmatter;
    const { tree, faults: yamlFaults } = readYaml(text.slice(start, end), start);
    frontmatter = tree;
    faults.push(...yamlFaults.map((yaml) => ({ type: 'yaml' as const, ...yaml })));
  } else faults.push({ type: 'no-frontmatter' });
  const { tree, faults: bodyFaults, violations, rest } = judgeBody(split.body, shapes);
  faults.push(...bodyFaults.map((mdx) => ({ type: 'mdx' as const, ...mdx })));
  if (!tree) faults.push(...violations.map((violation) => ({ type: 'dialect' as const, ...violation })));
  return { text, faults, frontmatter, tree, violations, rest };
}

function titleOf(frontmatter: YamlTree | undefined): PlacedTitle | undefined {
  const text = textAt(frontmatter, ['title']);
  return frontmatter && text !== undefined ? { text, range: rangeOfValue(frontmatter, ['title']) } : undefined;
}
