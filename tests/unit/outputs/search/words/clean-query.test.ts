import { expect, it } from 'vitest';
import { cleanQuery, shownQuery } from '../../../../../src/outputs/search/words/clean-query.ts';

it('repeats a query whole, and of a long one the beginning', () => {
  expect(shownQuery('dân vận khéo')).toBe('dân vận khéo');
  expect(shownQuery('dân '.repeat(900))).toBe(`${'dân '.repeat(8)}…`);
  expect(shownQuery('a'.repeat(9000))).toBe(`${'a'.repeat(80)}…`);
});

it('is composed, trimmed, and known for a phrase by any quotes around it', () => {
  expect(cleanQuery('  “dân   vận khéo” ')).toEqual({ text: 'dân vận khéo', isPhrase: true });
  expect(cleanQuery('dân vận'.normalize('NFD'))).toEqual({ text: 'dân vận', isPhrase: false });
  expect(cleanQuery('"dân vận" cơ quan')).toEqual({ text: 'dân vận cơ quan', isPhrase: false });
});
