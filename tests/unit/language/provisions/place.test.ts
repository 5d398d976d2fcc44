import { describe, expect, test } from 'vitest';
import { anchorOf, describePlace, type Place } from '../../../../src/language/provisions/place.ts';

const CASES: [anchor: string, words: string, place: Place][] = [
  ['trich-yeu', 'trích yếu', [{ unit: 'title', number: '' }]],
  ['ii', 'mục II', [{ unit: 'section', number: 'II' }]],
  [
    'ii-1-p3',
    'mục II.1, đoạn 3',
    [
      { unit: 'section', number: 'II' },
      { unit: 'section', number: '1' },
      { unit: 'paragraph', number: '3' },
    ],
  ],
  [
    'dieu-5-khoan-2-diem-a',
    'điểm a khoản 2 Điều 5',
    [
      { unit: 'article', number: '5' },
      { unit: 'clause', number: '2' },
      { unit: 'point', number: 'a' },
    ],
  ],
  [
    'dieu-5-khoan-2-diem-dd',
    'điểm đ khoản 2 Điều 5',
    [
      { unit: 'article', number: '5' },
      { unit: 'clause', number: '2' },
      { unit: 'point', number: 'đ' },
    ],
  ],
  [
    'chuong-ii-muc-1',
    'Chương II, Mục 1',
    [
      { unit: 'chapter', number: 'II' },
      { unit: 'division', number: '1' },
    ],
  ],
  [
    'i-bang-1-d2-c3',
    'mục I, bảng 1, dòng 2',
    [
      { unit: 'section', number: 'I' },
      { unit: 'table', number: '1' },
      { unit: 'row', number: '2' },
      { unit: 'cell', number: '3' },
    ],
  ],
  ['ket-luan-kien-nghi', '', [{ unit: 'heading', number: 'Kết luận, kiến nghị' }]],
];

describe('a place inside a document', () => {
  test.each(CASES)('has the anchor %s', (anchor, _words, place) => {
    expect(anchorOf(place)).toBe(anchor);
  });

  test.each(CASES)('%s is called "%s"', (_anchor, words, place) => {
    expect(describePlace(place)).toBe(words);
  });
});
