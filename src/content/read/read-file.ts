import { bodyFaults } from '../body/body-faults.ts';
import { parseMdxBody } from '../body/parse-body.ts';
import { readBody, type PlacedTitle } from '../body/read-body.ts';
import { decodeText } from './decode-text.ts';
import type { Reading, SourceFault } from './reading.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { rangeOfValue, readYaml, textAt, type YamlTree } from './yaml-tree.ts';

/**
 * Reads the bytes of one document. It never throws: what cannot be read is absent and has its faults listed, and hides
 * nothing else, but for a file in another encoding, of which nothing is read.
 */
export function readFile(bytes: Uint8Array): Reading {
  const { text, fault } = decodeText(bytes);
  if (fault) return { faults: [{ type: 'encoding', ...fault }], frontmatter: undefined, body: undefined };
  const split = splitFrontmatter(text);
  const faults: SourceFault[] = [];
  let frontmatter: YamlTree | undefined;
  if (split.frontmatter) {
    const { start, end } = split.frontmatter;
    const { tree, faults: yamlFaults } = readYaml(text.slice(start, end), start);
    frontmatter = tree;
    faults.push(...yamlFaults.map((yaml) => ({ type: 'yaml' as const, ...yaml })));
  } else faults.push({ type: 'no-frontmatter' });
  const parsed = parseMdxBody(split.body);
  if ('fault' in parsed) {
    const unread = bodyFaults(split.body, text);
    faults.push(...unread.faults.map((fault) => ({ type: 'mdx' as const, ...fault })));
    faults.push(...unread.violations.map((violation) => ({ type: 'dialect' as const, ...violation })));
    return { faults, frontmatter, body: undefined };
  }
  return { faults, frontmatter, body: readBody(parsed.tree, text, titleOf(frontmatter)) };
}

function titleOf(frontmatter: YamlTree | undefined): PlacedTitle | undefined {
  const text = textAt(frontmatter, ['title']);
  return frontmatter && text !== undefined ? { text, range: rangeOfValue(frontmatter, ['title']) } : undefined;
}
