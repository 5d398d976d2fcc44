import { expect, it } from 'vitest';
import { shownQuery } from '../../../../../src/outputs/search/words/clean-query.ts';

it('repeats a query whole, and of a long one the beginning', () => {
  expect(shownQuery('dân vận khéo')).toBe('dân vận khéo');
  expect(shownQuery('dân '.repeat(900))).toBe(`${'dân '.repeat(8)}…`);
  expect(shownQuery('a'.repeat(9000))).toBe(`${'a'.repeat(80)}…`);
});
