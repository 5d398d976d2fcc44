import type { CollectionName } from '../../works/document.ts';
import type { TreeNode } from '../body/tree.ts';
import { parseMdxBody } from '../body/parse-body.ts';
import type { MdxFault } from '../body/parse-body.ts';
import { createSourceText } from './source-text.ts';
import type { SourceText } from './source-text.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { readYaml } from './yaml-tree.ts';
import type { YamlFault, YamlTree } from './yaml-tree.ts';

export type SourceFault = { type: 'no-frontmatter' } | ({ type: 'yaml' } & YamlFault) | ({ type: 'mdx' } & MdxFault);

/**
 * One MDX file of a collection, read without Astro. `id` is `<collection>/<year>/<slug>`; `body` has the frontmatter
 * blanked out and is as long as the file. What could not be read is absent and has its faults listed.
 */
export type DocumentSource = {
  source: SourceText;
  collection: CollectionName;
  id: string;
  year: string;
  slug: string;
  body: string;
  frontmatter: YamlTree | undefined;
  tree: TreeNode | undefined;
  faults: readonly SourceFault[];
};

/** The place of a document in its collection: `content/<collection>/<year>/<slug>.mdx`. */
export type DocumentLocation = { path: string; collection: CollectionName; year: string; slug: string };

export function readDocumentSource(location: DocumentLocation, text: string): DocumentSource {
  const { path, collection, year, slug } = location;
  const source = createSourceText(path, text);
  const split = splitFrontmatter(text);
  const faults: SourceFault[] = [];
  let frontmatter: YamlTree | undefined;
  if (split.frontmatter) {
    const { start, end } = split.frontmatter;
    const reading = readYaml(text.slice(start, end), start);
    frontmatter = reading.tree;
    faults.push(...reading.faults.map((fault) => ({ type: 'yaml' as const, ...fault })));
  } else faults.push({ type: 'no-frontmatter' });
  const parsed = parseMdxBody(split.body);
  if ('fault' in parsed) faults.push({ type: 'mdx', ...parsed.fault });
  const tree = 'tree' in parsed ? parsed.tree : undefined;
  return {
    source,
    collection,
    id: `${collection}/${year}/${slug}`,
    year,
    slug,
    body: split.body,
    frontmatter,
    tree,
    faults,
  };
}
