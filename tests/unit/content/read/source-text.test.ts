import { describe, expect, test } from 'vitest';
import { createSourceText, lineText, offsetAt, placeOf } from '../../../../src/content/read/source-text.ts';

const unix = createSourceText('content/site.yaml', 'title: Dẫn Chiếu\ndepartment: sở\n');
const windows = createSourceText('content/site.yaml', 'title: Dẫn Chiếu\r\ndepartment: sở\r\n');

describe('a place is the line and column an editor sees', () => {
  test.each([
    ['the first character', unix, 0, 5, { line: 1, column: 1, length: 5 }],
    ['a value in a later line', unix, 29, 31, { line: 2, column: 13, length: 2 }],
    ['the same after Windows line breaks', windows, 30, 32, { line: 2, column: 13, length: 2 }],
    ['a range over two lines keeps to the first', unix, 7, 25, { line: 1, column: 8, length: 9 }],
    ['an empty range still marks one column', unix, 7, 7, { line: 1, column: 8, length: 1 }],
    ['the line break itself counts as the end of its line', windows, 17, 18, { line: 1, column: 17, length: 1 }],
  ])('%s', (_, source, start, end, expected) => {
    expect(placeOf(source, { start, end })).toEqual({ file: 'content/site.yaml', ...expected });
  });
});

test('a line comes without its line break', () => {
  expect(lineText(windows, 1)).toBe('title: Dẫn Chiếu');
  expect(lineText(unix, 2)).toBe('department: sở');
  expect(lineText(unix, 9)).toBe('');
});

test('line and column lead back to the offset', () => {
  expect(offsetAt(unix, 2, 13)).toBe(29);
  expect(offsetAt(unix, 99, 1)).toBe(unix.text.length);
});
