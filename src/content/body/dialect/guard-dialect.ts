import type { MdastPluginEntry } from 'satteri';
import { judgeNode } from './dialect.ts';
import { COMPONENT_SHAPES, PAGE_COMPONENT_SHAPES, type ComponentShapes } from './dialect-components.ts';
import { isPageFile } from '../pages/page-links.ts';
import { directiveSchema } from '../../schema/document.ts';
import { pageSchema } from '../../schema/site.ts';
import type { TreeNode } from '../tree.ts';

/**
 * Sätteri plugin: stops the build at text outside the safe MDX dialect, naming every place and the rule it breaks.
 *
 * The same judgement runs in `npm run check`; here it guards whatever reaches the processor by another way. It must
 * stand before every plugin that adds nodes of its own.
 */
export const guardDialect: MdastPluginEntry = ({ fileURL }) => {
  const isPage = isPageFile(fileURL);
  const shapes = isPage ? PAGE_COMPONENT_SHAPES : COMPONENT_SHAPES;
  const keys = isPage ? pageSchema.shape : directiveSchema.shape;
  return {
    name: 'guard-dialect',
    options: { position: true },
    before(root, { data }) {
      if (!isPlain(data.astro?.frontmatter, keys)) throw new DialectError('1:1 muc-la', 1, 1);
      const found = violations(root as TreeNode, shapes);
      const first = found[0];
      if (first) throw new DialectError(found.map(({ text }) => text).join('\n'), first.line, first.column);
    },
  };
};

/** Astro makes an import of the `layout` that a frontmatter names; it may state what its schema knows, and no more. */
function isPlain(frontmatter: Readonly<Record<string, unknown>> = {}, known: object): boolean {
  return Object.keys(frontmatter).every((key) => Object.hasOwn(known, key));
}

/** Astro prints the place of an error that carries `line` and `column`, counted from 1. */
class DialectError extends Error {
  override name = 'DialectError';
  readonly line: number;
  readonly column: number;
  readonly loc: { line: number; column: number };

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
    this.loc = { line, column };
  }
}

function violations(node: TreeNode, shapes: ComponentShapes): { text: string; line: number; column: number }[] {
  const violation = judgeNode(node, shapes);
  const { line = 0, column = 0 } = node.position?.start ?? {};
  const own = violation ? [{ text: `${line}:${column} ${violation.id} “${violation.subject}”`, line, column }] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => violations(child, shapes))];
}
