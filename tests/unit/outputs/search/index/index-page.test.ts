import { describe, expect, it } from 'vitest';
import { indexPage } from '../../../../../src/outputs/search/index/index-page.ts';
import type { SearchRecord } from '../../../../../src/outputs/search/index/search-records.ts';
import { blocksOf } from './blocks-of.ts';

const JOINT: SearchRecord = {
  path: 'van-ban/2015/27-2015-ttlt-bkhcn-btc/',
  designation: 'Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC',
  kind: 'Thông tư liên tịch',
  title: 'Quy định khoán chi',
  numbers: ['27/2015/TTLT-BKHCN-BTC'],
  names: ['Thông tư 27'],
  date: '2015-12-30',
  issuers: ['Bộ Khoa học và Công nghệ', 'Bộ Tài chính'],
  status: 'Còn hiệu lực',
  topics: ['Tài chính & ngân sách'],
  collection: 'Văn bản có trong kho',
  sections: [{ anchor: 'dieu-2', text: 'Điều 2. Đối tượng' }],
};

const hidden = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`data-pagefind-(?:filter|meta|sort)="${name}">(?<value>[^<]*)<`, 'gu'))].map(
    ({ groups }) => groups?.['value'] ?? '',
  );

describe('a page without text', () => {
  const entries = indexPage({ record: JOINT, blocks: [] });
  const [{ url, content } = { url: '', content: '' }] = entries;

  it('is one entry at its own address', () => {
    expect(entries).toHaveLength(1);
    expect(url).toBe('/van-ban/2015/27-2015-ttlt-bkhcn-btc/');
    expect(content).toContain('<h1>Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC Quy ḏịnh khoán chi</h1>');
    expect(content).toContain('<p>Thông tư 27</p>');
  });

  it('has every issuer of a joint document as a value of the filter, and all of them to show', () => {
    expect(hidden(content, 'issuer')).toEqual([
      'Bộ Khoa học và Công nghệ',
      'Bộ Tài chính',
      'Bộ Khoa học và Công nghệ, Bộ Tài chính',
    ]);
  });

  it('has its other facts as filters, unencoded', () => {
    expect(['entry', 'year', 'topic', 'collection'].map((name) => hidden(content, name)[0])).toEqual([
      'dated',
      '2015',
      'Tài chính &amp; ngân sách',
      'Văn bản có trong kho',
    ]);
    expect(hidden(content, 'status')).toEqual(['Còn hiệu lực', 'Còn hiệu lực']);
  });

  it('can be sought by its day in words and figures', () => {
    expect(hidden(content, 'facts')).toEqual([
      'Bộ Khoa học và Công nghệ. Bộ Tài chính. 30/12/2015, ngày 30 tháng 12 năm 2015. Tài chính &amp; ngân sách',
    ]);
  });

  it('stands at its day in the sorted list, or behind all days', () => {
    expect(hidden(content, 'time')).toEqual(['2015-12-30 van-ban/2015/27-2015-ttlt-bkhcn-btc/ 0000']);
    const { date: _date, ...undated } = JOINT;
    const [entry] = indexPage({ record: undated, blocks: [] });
    expect(hidden(entry?.content ?? '', 'time')).toEqual(['9999 van-ban/2015/27-2015-ttlt-bkhcn-btc/ 0000']);
    expect(hidden(entry?.content ?? '', 'entry')).toEqual(['undated']);
  });
});

describe('a long page', () => {
  const long = `<p id="dieu-1">${'một '.repeat(1500)}</p>`;
  const [first, second] = indexPage({ record: JOINT, blocks: blocksOf(`${long}<p id="dieu-2">Điều 2. Đối tượng</p>`) });

  it('is an entry for each part, which leads to where the part begins', () => {
    expect(first?.url).toBe('/van-ban/2015/27-2015-ttlt-bkhcn-btc/');
    expect(second?.url).toBe('/van-ban/2015/27-2015-ttlt-bkhcn-btc/#dieu-2');
    expect(second?.content).toContain('<p data-pagefind-title="Ḏiều 2. Ḏối tượng" id="dieu-2">Ḏiều 2. Ḏối tượng</p>');
  });

  it('has the facts to show and the sort key in every entry, the filters and the number in the first alone', () => {
    expect(hidden(second?.content ?? '', 'designation')).toEqual(hidden(first?.content ?? '', 'designation'));
    expect(hidden(second?.content ?? '', 'time')).toEqual(['2015-12-30 van-ban/2015/27-2015-ttlt-bkhcn-btc/ 0001']);
    expect(hidden(second?.content ?? '', 'entry')).toEqual([]);
    expect(hidden(second?.content ?? '', 'sentinels')).toEqual([]);
  });
});
