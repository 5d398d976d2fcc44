import { expect, test } from 'vitest';
import { findMergeMarks } from '../../../../src/content/read/merge-marks.ts';

test.each([
  ['two versions', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> sua\n', [[2, 4, 6]]],
  ['with what both came from', '<<<<<<< HEAD\nb\n||||||| 1a2b\na\n=======\nc\n>>>>>>> sua\n', [[1, 3, 5, 7]]],
  [
    'two places',
    '<<<<<<< A\n=======\n>>>>>>> B\n<<<<<<< A\n=======\n>>>>>>> B\n',
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ['what is left of one', 'a\n>>>>>>> sua\nb\n', [[2]]],
  ['one that is not closed', '<<<<<<< HEAD\nb\n', [[1]]],
  ['a heading underlined with seven signs', 'Mục lục\n=======\n', []],
  ['signs inside a line', 'a <<<<<<< HEAD\n', []],
  ['six of them', '<<<<<< HEAD\n', []],
])('%s', (_, text, expected) => {
  expect(findMergeMarks(text).map(({ lines }) => lines)).toEqual(expected);
});
