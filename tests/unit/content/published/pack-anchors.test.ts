import { describe, expect, test } from 'vitest';
import { packAnchors, unpackAnchors } from '../../../../src/content/published/pack-anchors.ts';

describe('anchors in few letters', () => {
  test.each([
    ['none', [], ''],
    ['a run of counters', ['p1', 'p2', 'p3'], 'p1..3'],
    ['a gap in the counters', ['p1', 'p3'], 'p1 1:3'],
    ['counters that run back', ['p3', 'p2'], 'p3 1:2'],
    ['what follows shares its beginning', ['dieu-1', 'dieu-1-p1', 'dieu-1-p2', 'dieu-2'], 'dieu-1 6:-p1..2 5:2'],
    ['letters', ['khoan-1-diem-a', 'khoan-1-diem-b', 'khoan-1-diem-đ'], 'khoan-1-diem-a 13:b 13:đ'],
    ['zeros before a counter', ['p08', 'p09', 'p010'], 'p08..10'],
    ['a counter alone', ['9', '10'], '9..10'],
    ['a long number', ['x12345678', 'x12345679'], 'x12345678..345679'],
    ['one anchor twice', ['p1', 'p1'], 'p1 2:'],
  ])('%s', (_, anchors, packed) => {
    expect(packAnchors(anchors)).toBe(packed);
    expect(unpackAnchors(packed)).toEqual(anchors);
  });
});
