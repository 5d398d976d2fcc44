import { expect, test } from 'vitest';
import { sourceNotes } from '../../../../src/site/facts/fact-sources.ts';
import { statesModel } from '../model-of.ts';

const model = await statesModel();

test('a source is a document held, a public page, or words; each says which facts it states', () => {
  const notes = sourceNotes(model, [
    { facts: ['kind', 'number'], document: 'directives/2021/45-qd-ubnd', section: 'Điều 1' },
    {
      facts: ['issuedOn'],
      page: {
        title: 'Một trang',
        url: 'https://example.org/',
        publisher: 'Nơi đăng',
        publishedOn: '2025-06',
        checkedOn: '2026-11-22',
      },
    },
    { facts: ['title'], note: 'Bản giấy.' },
  ]);
  expect(notes).toEqual([
    {
      link: {
        url: '/van-ban/2021/45-qd-ubnd/',
        text: 'Quyết định số 45/QĐ-UBND: Về quy chế vận hành',
        isElsewhere: false,
      },
      details: ['Chỗ nêu: Điều 1', 'Nêu: loại văn bản, số, ký hiệu'],
    },
    {
      link: { url: 'https://example.org/', text: 'Một trang', isElsewhere: true },
      details: ['Nơi đăng, đăng 6/2025, tra cứu 22/11/2026', 'Nêu: ngày ban hành'],
    },
    { note: 'Bản giấy.', details: ['Nêu: trích yếu'] },
  ]);
});

test('a source that names a document that is not there has no link', () => {
  expect(sourceNotes(model, [{ facts: ['kind'], document: 'directives/1999/khong-co' }])).toEqual([
    { details: ['Nêu: loại văn bản'] },
  ]);
});
