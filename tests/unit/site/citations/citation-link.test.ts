import { describe, expect, test } from 'vitest';
import { citationLink } from '../../../../src/site/citations/citation-link.ts';
import { citationPreviews } from '../../../../src/site/citations/citation-previews.ts';
import { modelOf, statesModel } from '../model-of.ts';

const model = await statesModel();

const linkOf = (text: string) => {
  const mention = model.mentions.find((one) => one.text === text);
  return mention && citationLink(model, mention);
};

describe('a citation leads', () => {
  test.each([
    ['to a document held', 'Kế hoạch số 45/KH-UBND ngày 05/3/2021 của UBND tỉnh', '/van-ban/2021/45-kh-ubnd/'],
    [
      'to the very provision that it names',
      'khoản 2 Điều 1 Quyết định số 45/QĐ-UBND ngày 05/3/2021 của UBND tỉnh',
      '/van-ban/2021/45-qd-ubnd/#dieu-1-khoan-2',
    ],
    ['to the page of a work not held', 'Nghị quyết số 57-NQ/TW', '/van-ban/2024/57-nq-tw/'],
    ['to the choice between several', 'Kế hoạch số 80/KH-UBND của UBND tỉnh', '/so-hieu/80-kh-ubnd/'],
    [
      'to what its state means where facts contradict',
      'Kế hoạch số 45/KH-UBND ngày 06/4/2021 của UBND tỉnh',
      '/do-chinh-xac/#nghi-van',
    ],
  ])('%s', (_where, text, url) => {
    expect(linkOf(text)?.url).toBe(url);
  });

  test('nowhere if it is no citation, or if an editor named a file that is not there', async () => {
    expect(linkOf('báo cáo số 12/BC-STTTT')).toBeUndefined();
    const other = await modelOf({
      'reports/2024/1-bc-snv': {
        facts: { kind: 'Báo cáo', issuer: 'so-noi-vu', issuedOn: '2024', title: 'Kết quả' },
        text: 'Theo <VanBan id="directives/1999/khong-co">văn bản đó</VanBan>.',
      },
    });
    expect(other.mentions.map((mention) => citationLink(other, mention))).toEqual([undefined]);
  });
});

describe('the previews of a page', () => {
  const previews = citationPreviews(model, model.mentionsByCiting.get('reports/2025/12-bc-stttt') ?? []);

  test('are one for each target and reason, named by them and not by their words', () => {
    expect(previews.map(({ id }) => id)).toEqual([
      'xem-truoc-directives-2021-45-kh-ubnd-agrees-number-date-issuer',
      'xem-truoc-directives-2021-45-qd-ubnd-agrees-number-date-issuer',
      'xem-truoc-chon-ke-hoach-so-80-kh-ubnd-cua-ubnd-tinh-several-of-number-2',
      'xem-truoc-numbers-9-tb-tu-not-held',
      'xem-truoc-nghi-van-ke-hoach-so-45-kh-ubnd-ngay-06-4-2021-cua-ubnd-tinh-date-differs-2021-04-06-2021-03-05',
      'xem-truoc-directives-2024-57-nq-tw-not-held',
      'xem-truoc-directives-2020-61-2020-qh14-law-agrees',
      'xem-truoc-chon-de-an-06-several-of-name-2',
    ]);
  });

  test('tell of a document held what its file states, and lead to its beginning', () => {
    expect(previews[1]).toMatchObject({
      designation: 'Quyết định số 45/QĐ-UBND',
      title: 'Về quy chế vận hành',
      facts: ['05/3/2021', 'Ủy ban nhân dân tỉnh Bắc Giang'],
      reason: 'Trùng số, ký hiệu, ngày ban hành, cơ quan ban hành.',
      url: '/van-ban/2021/45-qd-ubnd/',
      action: 'Mở văn bản',
    });
  });

  test('tell of the others their own words and their state', () => {
    expect(previews[3]).toMatchObject({
      designation: 'Thông báo số 9-TB/TU của Tỉnh ủy',
      facts: ['Chưa có trong kho'],
      reason: 'Chưa có văn bản này trong kho.',
      url: '/so-hieu/9-tb-tu/',
    });
  });
});
