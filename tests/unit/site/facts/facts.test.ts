import { describe, expect, test } from 'vitest';
import { collectionFacts } from '../../../../src/site/facts/collection-facts.ts';
import { issuerFacts } from '../../../../src/site/facts/issuer-facts.ts';
import { issuersNamed, joinNames } from '../../../../src/site/facts/issuer-names.ts';
import { contactWords, siteSettings } from '../../../../src/site/facts/site-settings.ts';
import { modelOf, statesModel } from '../model-of.ts';

const model = await modelOf({});

const factsOf = (id: string): Record<string, string[]> => {
  const body = model.bodies.find((one) => one.id === id);
  const facts = body ? issuerFacts(model, body) : [];
  return Object.fromEntries(
    facts.map(({ name, values }) => [name, values.map(({ text, note }) => (note ? `${text} (${note})` : text))]),
  );
};

test('the collection is told in figures', async () => {
  const facts = collectionFacts(await statesModel());
  expect(facts.map(({ name, values: [value] }) => [name, value?.text, value?.note ?? value?.url])).toEqual([
    ['Báo cáo', '1', '/bao-cao/'],
    ['Văn bản', '8', '/van-ban/'],
    ['Có toàn văn', '2', 'số còn lại chỉ có thông tin về văn bản'],
    ['Chỗ viện dẫn', '9', 'trong đó 3 chỗ dẫn tới văn bản có trong kho'],
    ['Được viện dẫn nhưng chưa có', '2', '/chua-co-trong-kho/'],
  ]);
});

describe('an issuing body', () => {
  test('is told by its names over time and its place among the others, from either side', () => {
    expect(factsOf('so-noi-vu')).toEqual({
      'Tên gọi': ['Ban Tổ chức (đến 31/12/2003)', 'Sở Nội vụ (từ 01/01/2004)'],
      'Viết tắt trong số, ký hiệu': ['SNV'],
      'Cơ quan cấp trên': ['Ủy ban nhân dân tỉnh'],
    });
    expect(factsOf('ubnd-tinh')['Cơ quan trực thuộc']).toEqual(['Sở Nội vụ']);
    expect(factsOf('bo-noi-vu')['Cơ quan kế thừa']).toEqual(['Bộ Tài chính']);
    expect(factsOf('bo-tai-chinh')['Kế thừa từ']).toEqual(['Bộ Nội vụ']);
  });

  test('is called by the name it bore on the day; an unknown one is left out', () => {
    expect(issuersNamed(model, ['so-noi-vu', 'so-khong-co'], '2003-05')).toEqual([
      { id: 'so-noi-vu', name: 'Ban Tổ chức' },
    ]);
  });

  test.each([
    [[], undefined],
    [['Bộ Tài chính'], 'Bộ Tài chính'],
    [['Bộ Tài chính', 'Bộ Nội vụ'], 'Bộ Tài chính và Bộ Nội vụ'],
    [['Bộ Tài chính', 'Bộ Nội vụ', 'Bộ Tư pháp'], 'Bộ Tài chính, Bộ Nội vụ và Bộ Tư pháp'],
  ])('%j are joined as %s', (names, words) => {
    expect(joinNames(names)).toBe(words);
  });
});

describe('whose site it is', () => {
  test('stands in site.yaml', () => {
    const settings = siteSettings(model);
    expect(settings).toMatchObject({ title: 'Kho thử', description: 'Kho để thử.', owner: 'Sở Nội vụ' });
    expect(contactWords(settings)).toBe('Sở Nội vụ: thư điện tử so@example.org, điện thoại 0204 123 456');
    expect(contactWords({ ...settings, contact: {} })).toBe('Sở Nội vụ');
  });

  test('is stood in for where the file cannot be read, so that pages can still be looked at', () => {
    expect(siteSettings({ ...model, site: undefined })).toEqual({
      title: 'Kho văn bản',
      description: '',
      owner: '',
      contact: {},
    });
  });
});
