import { expect, it } from 'vitest';
import { readModel } from '../../../../../src/content/read/read-model.ts';
import type { Model } from '../../../../../src/content/read/model.ts';
import { searchPages, type SearchRecord } from '../../../../../src/outputs/search/index/search-records.ts';

const model = await readModel('tests/fixtures/sites/states/content');

function recordAt(path: string, from: Model = model): SearchRecord | undefined {
  return searchPages(from).find(({ record }) => record.path === path)?.record;
}

it('holds every work once, those held by id, then the others', () => {
  expect(searchPages(model).map(({ record }) => record.path)).toEqual([
    'van-ban/2020/61-2020-qh14/',
    'van-ban/2021/45-kh-ubnd/',
    'van-ban/2021/45-qd-ubnd/',
    'van-ban/2021/80-kh-ubnd/',
    'van-ban/2021/de-an-kinh-te-so/',
    'van-ban/2022/06-qd-ttg/',
    'van-ban/2022/80-kh-ubnd/',
    'van-ban/2022/de-an-kinh-te-so/',
    'bao-cao/2025/12-bc-stttt/',
    'van-ban/2024/57-nq-tw/',
    'so-hieu/9-tb-tu/',
  ]);
});

it('says of a document held what its file states', () => {
  expect(recordAt('van-ban/2022/80-kh-ubnd/')).toEqual({
    path: 'van-ban/2022/80-kh-ubnd/',
    designation: 'Kế hoạch số 80/KH-UBND',
    kind: 'Kế hoạch',
    title: 'Về hạ tầng số',
    numbers: ['80/KH-UBND'],
    names: [],
    date: '2022-05-09',
    issuers: ['Ủy ban nhân dân tỉnh Bắc Giang'],
    topics: [],
    collection: 'Văn bản có trong kho',
    sections: [],
  });
});

it('names every issuer of a joint document', () => {
  const documents = model.documents.map((document) => ({
    ...document,
    facts: { ...document.facts, issuers: ['ubnd-tinh-bac-giang', 'thu-tuong-chinh-phu'] },
  }));
  expect(recordAt('van-ban/2022/80-kh-ubnd/', { ...model, documents })?.issuers).toEqual([
    'Ủy ban nhân dân tỉnh Bắc Giang',
    'Thủ tướng Chính phủ',
  ]);
});

it('says of a work not held what its citations state', () => {
  expect(recordAt('van-ban/2024/57-nq-tw/')).toEqual({
    path: 'van-ban/2024/57-nq-tw/',
    designation: 'Nghị quyết số 57-NQ/TW',
    kind: 'Nghị quyết',
    title: '',
    numbers: ['57-NQ/TW'],
    names: [],
    date: '2024-12-22',
    issuers: ['Bộ Chính trị'],
    topics: [],
    collection: 'Văn bản chưa có trong kho',
    sections: [],
  });
});

it('takes the issuer of a work not held from the first citation that names one, and parts joint ones', () => {
  const cited = model.works.get('directives/2024/57-nq-tw');
  if (!cited || cited.isHeld) throw new Error('no such work');
  const issuers = ['Bộ Khoa học và Công nghệ và Bộ Tài chính', 'liên Bộ'];
  const works = new Map([[cited.id, { ...cited, issuers }]]);
  expect(recordAt('van-ban/2024/57-nq-tw/', { ...model, works })?.issuers).toEqual([
    'Bộ Khoa học và Công nghệ',
    'Bộ Tài chính',
  ]);
});

it('leaves out the date of a work of which no citation tells it', () => {
  expect(recordAt('so-hieu/9-tb-tu/')).not.toHaveProperty('date');
});
