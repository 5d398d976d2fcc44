import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../../../src/outputs/search/stand-in-d.ts';

describe('the letter that stands in for đ', () => {
  it('decomposes, which is what Pagefind folds by', () => {
    expect(encodeText('Đảng đoàn').normalize('NFD').replace(/\p{M}/gu, '')).toBe('Dang doan');
  });

  it('is taken back without a trace', () => {
    const text = 'Đảng bộ tỉnh, 217-QĐ/TW, đường Đội Cấn';
    expect(decodeText(encodeText(text))).toBe(text);
  });

  it('also replaces the letters that are mistaken for Đ, and composes the text', () => {
    expect(encodeText('QÐ')).toBe('QḎ');
    expect(encodeText('đảng'.normalize('NFD'))).toBe('ḏảng');
  });
});
