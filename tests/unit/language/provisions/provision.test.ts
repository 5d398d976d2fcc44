import { expect, test } from 'vitest';
import { provisionAnchor } from '../../../../src/language/provisions/provision.ts';

const ANCHORS = ['chuong-ii', 'dieu-5', 'dieu-5-khoan-2', 'dieu-5-khoan-2-diem-a', 'iii', 'iii-2', 'phu-luc-i'];

test.each([
  ['the very point', { điều: '5', khoản: '2', điểm: 'a' }, 'dieu-5-khoan-2-diem-a'],
  ['the clause around a point the text lacks', { điều: '5', khoản: '2', điểm: 'đ' }, 'dieu-5-khoan-2'],
  ['the article, whatever chapter is named beside it', { chương: 'II', điều: '5' }, 'dieu-5'],
  ['a section', { mục: 'III' }, 'iii'],
  ['an annex', { 'phụ lục': 'I' }, 'phu-luc-i'],
  ['nothing where the text has none of it', { điều: '9' }, undefined],
])('a citation of a provision lands on %s', (_name, provision, anchor) => {
  expect(provisionAnchor(provision, ANCHORS)).toBe(anchor);
});
