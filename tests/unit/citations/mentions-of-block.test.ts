import { describe, expect, test } from 'vitest';
import type { Block, EditorMark } from '../../../src/citations/block.ts';
import { mentionsOfBlock } from '../../../src/citations/mentions-of-block.ts';

const text = 'Chương trình phối hợp 2022 và Chỉ thị số 33/CT-TTg, Nghị quyết 57-NQ/TW';
const block = (marks: readonly EditorMark[]): Block => ({
  anchor: 'ii-1-p3',
  place: [],
  role: 'paragraph',
  text,
  section: [],
  marks,
});
const at = (passage: string): { start: number; end: number } => ({
  start: text.indexOf(passage),
  end: text.indexOf(passage) + passage.length,
});

describe('mentionsOfBlock', () => {
  test('places what the finder finds in the block', () => {
    expect(mentionsOfBlock(block([])).map(({ text: found, block: anchor }) => [found, anchor])).toEqual([
      ['Chỉ thị số 33/CT-TTg', 'ii-1-p3'],
      ['Nghị quyết 57-NQ/TW', 'ii-1-p3'],
    ]);
  });

  test('adds a passage that the editor set, in reading order', () => {
    const [set, ...found] = mentionsOfBlock(
      block([{ ...at('Chương trình phối hợp 2022'), type: 'cites', target: 'directives/2022/x' }]),
    );
    expect(set).toMatchObject({
      text: 'Chương trình phối hợp 2022',
      type: 'named',
      name: 'Chương trình phối hợp 2022',
      set: { target: 'directives/2022/x' },
    });
    expect(found).toHaveLength(2);
  });

  test('a mark takes the place of what it overlaps and keeps its facts', () => {
    const mentions = mentionsOfBlock(
      block([{ ...at('số 33/CT-TTg'), type: 'cites', target: 'directives/2021/33-ct-ttg' }]),
    );
    expect(mentions.map(({ text: found }) => found)).toEqual(['số 33/CT-TTg', 'Nghị quyết 57-NQ/TW']);
    expect(mentions[0]).toMatchObject({
      kind: 'Chỉ thị',
      number: '33/CT-TTg',
      set: { target: 'directives/2021/33-ct-ttg' },
    });
  });

  test('a passage marked as no citation is kept, to be reported as ignored', () => {
    const mentions = mentionsOfBlock(block([{ ...at('Nghị quyết 57-NQ/TW'), type: 'not-a-citation' }]));
    expect(mentions.map(({ text: found, set }) => [found, set])).toEqual([
      ['Chỉ thị số 33/CT-TTg', undefined],
      ['Nghị quyết 57-NQ/TW', { ignored: true }],
    ]);
  });
});
