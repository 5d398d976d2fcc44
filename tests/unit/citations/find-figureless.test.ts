import { expect, test } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';

/** A text without a figure is passed over unless it may name a law; so each way to name one without a figure stands here. */
test.each([
  ['Theo quy định của Luật Đất đai.', 'Luật Đất đai'],
  ['Theo quy định của LUẬT ĐẤT ĐAI.', 'LUẬT ĐẤT ĐAI'],
  ['Theo Bộ luật Dân sự và các quy định khác.', 'Bộ luật Dân sự'],
  ['Căn cứ Pháp lệnh Dân số.', 'Pháp lệnh Dân số'],
  ['Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam.', 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['Theo quy định của Luật\u00a0Đất đai.', 'Luật\u00a0Đất đai'],
  ['Theo quy định của Luật Đất đai.'.normalize('NFD'), 'Luật Đất đai'.normalize('NFD')],
  ['Theo quy định của Lu\u200bật Đất đai.', 'Lu\u200bật Đất đai'],
])('finds the law in %j', (text, law) => {
  expect(findCitations(text).map((mention) => mention.text)).toEqual([law]);
});

test('finds a number in the wide figures of an East Asian keyboard', () => {
  expect(findCitations('Chỉ thị số ３３/CT-TTg.').map(({ number }) => number)).toEqual(['33/CT-TTg']);
});
