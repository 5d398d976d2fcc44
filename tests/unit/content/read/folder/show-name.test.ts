import { expect, test } from 'vitest';
import { isClearName, showName } from '../../../../../src/content/read/folder/show-name.ts';

test.each([
  [Buffer.from('33-ct-ttg.mdx'), '33-ct-ttg.mdx', true],
  [Buffer.from('Báo cáo.mdx'), 'Báo cáo.mdx', true],
  [Buffer.from('a\nb.mdx'), 'a<U+000A>b.mdx', false],
  [Buffer.from('a\u001b[31m'), 'a<U+001B>[31m', false],
  [Buffer.from('a\u202Exdm.b'), 'a<U+202E>xdm.b', false],
  [Buffer.from('b\xe0i.mdx', 'latin1'), 'b<E0>i.mdx', false],
  [Buffer.from('b\xe0\n', 'latin1'), 'b<E0><U+000A>', false],
])('%s', (bytes, shown, isClear) => {
  expect([showName(bytes), isClearName(bytes)]).toEqual([shown, isClear]);
});
