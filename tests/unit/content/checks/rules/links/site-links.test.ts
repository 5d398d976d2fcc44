import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

const PAGE = '---\ntitle: Hướng dẫn\ndescription: Cách tra cứu\n---\n\n## Tìm một văn bản\n\n';

/** What is told of a directive with this link, beside a second directive and a page of prose. */
function told(link: string): string[] {
  const corpus = corpusOf({
    'directives/2021/33-ct-ttg': directive({}, `## I. Mục một\n\nXem ${link}\n`),
    'directives/2021/62-kh-stttt': directive({ kind: 'Kế hoạch', number: '62/KH-STTTT', topics: '[Dân vận]' }, ''),
    'pages/huong-dan': PAGE,
  });
  const publicFiles = new Map(['tep/a.pdf', 'tep/báo cáo.pdf'].map((file) => [file, { root: '', shown: file }]));
  return runChecks({ ...corpus, publicFiles }).map(({ id, repair }) => `${id} ${repair}`);
}

describe('a link leads to a page or a file that will be there', () => {
  test.each([
    '[a](/)',
    '[a](/van-ban/2021/62-kh-stttt/)',
    '[a](/van-ban/2021/62-kh-stttt/#trich-yeu)',
    '[a](/so-hieu/62-kh-stttt/)',
    '[a](/so-hieu/tra/5.json)',
    '[a](/so-hieu/?so=33)',
    '[a](/tim-kiem/?q=dân-vận)',
    '[a](/co-quan/bo-chinh-tri/)',
    '[a](/nam/2021/)',
    '[a](/loai-van-ban/ke-hoach/)',
    '[a](/chu-de/dan-van/)',
    '[a](/huong-dan/#muc-tim-mot-van-ban)',
    '[a](#i)',
    '[a](#trich-yeu)',
    '[a](/tep/a.pdf#page=2)',
    '[a](/tep/b%C3%A1o%20c%C3%A1o.pdf)',
    '[a](</tep/báo cáo.pdf>)',
    '[a][b]\n\n[b]: /nam/2021/',
    'chữ[^1].\n\n[^1]: Chú thích [a](#user-content-fnref-1)',
  ])('%s', (link) => {
    expect(told(link)).toEqual([]);
  });
});

describe('a link that leads nowhere is told with the nearest address', () => {
  test.each([
    [
      '[a](/khong-co-trang/)',
      'lien-ket-khong-co-trang',
      'mở trang cần dẫn rồi chép địa chỉ của trang ấy; nếu trang chưa có, bỏ liên kết.',
    ],
    ['[a](/van-ban/2021/62-kh-sttt/)', 'lien-ket-khong-co-trang', 'có lẽ là  /van-ban/2021/62-kh-stttt/'],
    ['[a](/van-ban)', 'lien-ket-khong-co-trang', 'có lẽ là  /van-ban/'],
    ['[a](/Van-Ban/)', 'lien-ket-khong-co-trang', 'có lẽ là  /van-ban/'],
    ['[a](/van-ban/index.html)', 'lien-ket-khong-co-tep', 'có lẽ là  /van-ban/'],
    ['[a](/tep/b.pdf)', 'lien-ket-khong-co-tep', 'có lẽ là  /tep/a.pdf'],
    [
      '[a](/phu-luc/nam-2023/x.xlsx)',
      'lien-ket-khong-co-tep',
      'chép tệp vào  public/phu-luc/nam-2023/x.xlsx  , hoặc sửa lại địa chỉ.',
    ],
    [
      '[a](/pagefind/pagefind.js)',
      'lien-ket-khong-co-tep',
      'chép tệp vào  public/pagefind/pagefind.js  , hoặc sửa lại địa chỉ.',
    ],
    ['[a](/kho/van-ban/)', 'lien-ket-khong-co-trang', 'có lẽ là  /van-ban/'],
    ['[a][b]\n\n[b]: /nam/2020/', 'lien-ket-khong-co-trang', 'có lẽ là  /nam/2021/'],
    ['[a](#ii)', 'lien-ket-khong-co-muc', 'có lẽ là  #i'],
    ['[a](#)', 'lien-ket-khong-co-muc', 'có lẽ là  #i'],
    ['[a](/huong-dan/#muc-tim-van-ban)', 'lien-ket-khong-co-muc', 'có lẽ là  /huong-dan/#muc-tim-mot-van-ban'],
    [
      '[a](/nam/#nam-2021)',
      'lien-ket-khong-co-muc',
      'mở trang ấy, chép địa chỉ của đúng đoạn cần dẫn; hoặc bỏ phần từ dấu # trở đi.',
    ],
  ])('%s', (link, id, repair) => {
    expect(told(link)).toEqual([`${id} ${repair}`]);
  });
});

test('a document that cannot be published yet is told of at its own place alone', () => {
  const corpus = corpusOf({
    'directives/2021/33-ct-ttg': directive({}, 'Xem [a](/van-ban/2021/62-kh-stttt/#i).\n'),
    'directives/2021/62-kh-stttt': directive({ kind: 'Ke hoach', number: '62/KH-STTTT' }, '<5'),
  });
  expect(runChecks(corpus).map(({ place }) => place.file)).toEqual([
    'content/directives/2021/62-kh-stttt.mdx',
    'content/directives/2021/62-kh-stttt.mdx',
  ]);
});

test('the links of a page of prose are judged as well, its own places by its headings', () => {
  const links = '[a](#muc-tim-mot-van-ban) [b](/khong-co-trang/) [c](#muc-ba)\n';
  expect(runChecks(corpusOf({ 'pages/huong-dan': PAGE + links })).map(({ id }) => id)).toEqual([
    'lien-ket-khong-co-trang',
    'lien-ket-khong-co-muc',
  ]);
});

test('the nearest place is looked for on the page that the link leads to', () => {
  const corpus = corpusOf({
    'directives/2021/33-ct-ttg': directive({}, '## I. Một\n\n[a](#ix) [b](/huong-dan/#ix)\n'),
    'pages/huong-dan': PAGE,
  });
  expect(runChecks(corpus).map(({ repair }) => repair)).toEqual([
    'có lẽ là  #i',
    'mở trang ấy, chép địa chỉ của đúng đoạn cần dẫn; hoặc bỏ phần từ dấu # trở đi.',
  ]);
});

test('thousands of dead links are told, the first with suggestions', () => {
  const links = Array.from({ length: 3000 }, (_, index) => `[a](/van-ban/2021/${index}-ct-ttg/)`).join(' ');
  const told = runChecks(corpusOf({ 'directives/2021/33-ct-ttg': directive({}, links) }));
  expect(told.filter(({ id }) => id === 'lien-ket-khong-co-trang')).toHaveLength(2999);
  expect(told.filter(({ repair }) => repair.startsWith('có lẽ là'))).toHaveLength(100);
});
