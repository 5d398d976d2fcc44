import { describe, expect, test } from 'vitest';
import {
  listAt,
  rangeOfKey,
  rangeOfValue,
  readYaml,
  sourceOfScalar,
  textAt,
  type YamlPath,
  type YamlTree,
} from '../../../../src/content/read/yaml-tree.ts';

const FILE =
  '---\nnumber: 05\nissuedOn: 2025-06-05\ntopics:\n  - "Dân vận"\n  - Chuyển đổi số\nrelations:\n  - type: can-cu\n    target: directives/2021/33-ct-ttg\n';
const OFFSET = 4;

function treeOf(yaml: string, offset: number): YamlTree {
  const { tree, faults } = readYaml(yaml, offset);
  if (!tree) throw new Error(JSON.stringify(faults));
  return tree;
}

const tree = treeOf(FILE.slice(OFFSET), OFFSET);
const cut = ({ start, end }: { start: number; end: number }) => FILE.slice(start, end);

describe('the text at a path is found in the file', () => {
  test.each<[YamlPath, string]>([
    [['number'], '05'],
    [['issuedOn'], '2025-06-05'],
    [['topics', 0], '"Dân vận"'],
    [['topics', 1], 'Chuyển đổi số'],
    [['relations', 0, 'target'], 'directives/2021/33-ct-ttg'],
  ])('value at %j', (path, expected) => {
    expect(cut(rangeOfValue(tree, path))).toBe(expected);
  });

  test('key at a path', () => {
    expect(cut(rangeOfKey(tree, ['relations']))).toBe('relations');
    expect(cut(rangeOfKey(tree, ['relations', 0, 'target']))).toBe('target');
  });

  test('a path that ends in nothing falls back to what is there', () => {
    expect(cut(rangeOfValue(tree, ['number', 'a', 'b']))).toBe('05');
  });
});

test('a bare date stays the text the editor wrote; a number keeps its written form beside', () => {
  expect(textAt(tree, ['issuedOn'])).toBe('2025-06-05');
  expect(textAt(tree, ['number'])).toBeUndefined();
  expect(sourceOfScalar(tree, ['number'])).toBe('05');
  expect(listAt(tree, ['topics'])).toEqual(['Dân vận', 'Chuyển đổi số']);
  expect(listAt(tree, ['number'])).toEqual([]);
});

describe('what cannot be read comes back as faults with their place', () => {
  test.each([
    ['a colon in a value', 'title: Kế hoạch: dân vận\n', 'BLOCK_AS_IMPLICIT_KEY', 7],
    ['a quote left open, told where it opens', 'kind: a\ntitle: "Kế hoạch\nplace: b\n', 'MISSING_CHAR', 15],
    ['a key twice', 'kind: a\nkind: b\n', 'DUPLICATE_KEY', 8],
    ['a tab', 'signer:\n\tname: A\n', 'TAB_AS_INDENT', 8],
    ['an alias', 'a: &x 1\nb: *x\n', 'ALIAS', 11],
    ['a tag', 'a: !!js/function x\n', 'TAG_RESOLVE_FAILED', 3],
  ])('%s', (_, yaml, code, start) => {
    const { tree: none, faults } = readYaml(yaml, 100);
    expect(none).toBeUndefined();
    expect(faults[0]).toMatchObject({ code, range: { start: start + 100 } });
  });
});
