import { describe, expect, test } from 'vitest';
import type { TreeNode } from '../../../../src/content/body/tree.ts';
import { readDocumentSource } from '../../../../src/content/read/document-source.ts';
import { walkTree } from '../../../../src/content/body/tree.ts';

const location = { path: 'content/reports/2024/a.mdx', collection: 'reports', year: '2024', slug: 'a' } as const;
const FRONTMATTER = '---\nkind: Báo cáo\ntitle: "Kết quả"\n---\n';

describe('a document is read with the positions of its file', () => {
  test('the tree counts lines from the top of the file, the columns in UTF-16 units', () => {
    const { tree, id, faults } = readDocumentSource(location, `${FRONTMATTER}\n𝔸 văn <VanBan id="x" />\n`);
    const found: TreeNode[] = [];
    if (tree) walkTree(tree, (node) => node.name === 'VanBan' && found.push(node));
    expect(found.map(({ position }) => position?.start)).toEqual([{ line: 6, column: 8, offset: 47 }]);
    expect({ id, faults }).toEqual({ id: 'reports/2024/a', faults: [] });
  });

  test('the text stays as written: no curly quotes, no dashes, no ellipsis', () => {
    const { tree } = readDocumentSource(location, `${FRONTMATTER}\n"Dân vận" -- khéo...\n`);
    const texts: string[] = [];
    if (tree) walkTree(tree, ({ type, value }) => type === 'text' && texts.push(value ?? ''));
    expect(texts).toEqual(['"Dân vận" -- khéo...']);
  });

  test('tables are read', () => {
    const { tree } = readDocumentSource(location, `${FRONTMATTER}\n| TT |\n| -- |\n| 1 |\n`);
    expect(tree?.children?.map(({ type }) => type)).toEqual(['table']);
  });
});

describe('what cannot be read is told, and hides nothing else', () => {
  test('a broken body leaves the frontmatter', () => {
    const { tree, frontmatter, faults } = readDocumentSource(location, `${FRONTMATTER}\nTỷ lệ {100%\n`);
    expect(tree).toBeUndefined();
    expect(frontmatter?.value).toEqual({ kind: 'Báo cáo', title: 'Kết quả' });
    expect(faults).toMatchObject([{ type: 'mdx', range: { start: FRONTMATTER.length + 7 } }]);
  });

  test('broken frontmatter leaves the body', () => {
    const { tree, frontmatter, faults } = readDocumentSource(location, '---\ntitle: a: b\n---\n\nLời văn\n');
    expect(frontmatter).toBeUndefined();
    expect(tree?.children).toHaveLength(1);
    expect(faults[0]).toMatchObject({ type: 'yaml', code: 'BLOCK_AS_IMPLICIT_KEY', range: { start: 11 } });
  });

  test('a file without frontmatter says so', () => {
    expect(readDocumentSource(location, 'Lời văn\n').faults).toEqual([{ type: 'no-frontmatter' }]);
  });
});
