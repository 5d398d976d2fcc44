import { describe, expect, test } from 'vitest';
import { blocksFromTree } from '../../../../src/content/body/cut-blocks.ts';
import type { TreeNode } from '../../../../src/content/body/tree.ts';
import { parseMdxBody } from '../../../../src/content/body/parse-body.ts';

function blocksOf(body: string) {
  const parsed = parseMdxBody(body);
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  return blocksFromTree(parsed.tree as TreeNode).map(({ block }) => block);
}

function anchorsOf(body: string): string[] {
  return blocksOf(body).map(({ anchor }) => anchor);
}

describe('anchors are made of structure', () => {
  test('sections in Roman and Arabic figures nest, and paragraphs count inside them', () => {
    const body = 'Mở đầu.\n\n## II. KẾT QUẢ\n\nĐoạn.\n\n### 1. Về tổ chức\n\nMột.\n\nHai.\n\n### 2. Về nhân sự\n\nBa.';
    expect(anchorsOf(body)).toEqual(['p1', 'ii', 'ii-p1', 'ii-1', 'ii-1-p1', 'ii-1-p2', 'ii-2', 'ii-2-p1']);
  });

  test('numbered paragraphs under a section are parts of it, what follows them stands inside them', () => {
    expect(anchorsOf('## III. NHIỆM VỤ\n\n1\\. Tiếp tục.\n\nThêm.\n\n2\\. Thực hiện.\n\na) Một.\n\nđ) Hai.')).toEqual([
      'iii',
      'iii-1',
      'iii-1-p1',
      'iii-2',
      'iii-2-a',
      'iii-2-dd',
    ]);
  });

  test('articles number through the document, whatever chapter they stand in', () => {
    const body =
      '## Chương I\n\n### Điều 1. Phạm vi\n\n1\\. Một.\n\na) Điểm.\n\n## Chương II\n\n### Điều 2\n\nNội dung.';
    expect(anchorsOf(body)).toEqual([
      'chuong-i',
      'dieu-1',
      'dieu-1-khoan-1',
      'dieu-1-khoan-1-diem-a',
      'chuong-ii',
      'dieu-2',
      'dieu-2-p1',
    ]);
  });

  test('an article whose line is a paragraph is an article all the same', () => {
    expect(anchorsOf('**Điều 3. Hiệu lực**\n\n1\\. Từ ngày ký.')).toEqual(['dieu-3', 'dieu-3-khoan-1']);
  });

  test('a list in Markdown numbers as its author numbers it', () => {
    expect(anchorsOf('## I. A\n\n3. Ba\n4. Bốn\n\n- gạch\n- nữa')).toEqual(['i', 'i-3', 'i-4', 'i-g1', 'i-g2']);
  });

  test('cells are told apart by row and column', () => {
    expect(anchorsOf('## I. A\n\n| x | y |\n|---|---|\n| 1 | 2 |')).toEqual([
      'i',
      'i-bang-1-d1-c1',
      'i-bang-1-d1-c2',
      'i-bang-1-d2-c1',
      'i-bang-1-d2-c2',
    ]);
  });

  test('a label used twice in one place gets a second anchor', () => {
    expect(anchorsOf('## I. A\n\n1\\. Một.\n\n1\\. Một nữa.')).toEqual(['i', 'i-1', 'i-1-2']);
  });

  test('a figure with a decimal point opens no provision', () => {
    expect(anchorsOf('## I. A\n\n1.573 trạm.\n\n1.9 triệu.')).toEqual(['i', 'i-p1', 'i-p2']);
  });
});

describe('the text of a block', () => {
  test('is the author’s, markup removed, soft breaks kept', () => {
    const [block] = blocksOf('Xin **chào** *bạn*\n<br/>hết');
    expect(block?.text).toBe('Xin chào bạn\n\nhết');
  });

  test('names the headings above it', () => {
    const block = blocksOf('## II. KẾT QUẢ\n\n### 1. Về tổ chức\n\nMột.').at(-1);
    expect(block?.section).toEqual(['II. KẾT QUẢ', '1. Về tổ chức']);
  });

  test('carries the editor’s marks with their offsets', () => {
    const [block] = blocksOf(
      'Theo <VanBan id="directives/2021/54-kl-tu">*Kết luận* 54</VanBan> và <KhongVienDan>số 1/KH</KhongVienDan>.',
    );
    expect(block?.text).toBe('Theo Kết luận 54 và số 1/KH.');
    expect(block?.marks).toEqual([
      { start: 5, end: 16, type: 'cites', target: 'directives/2021/54-kl-tu' },
      { start: 20, end: 27, type: 'not-a-citation' },
    ]);
  });
});
