import { describe, expect, it } from 'vitest';
import { mdxOfText } from '../../../accuracy/corpus/mdx-of-text.ts';
import { blocksFromTree } from '../../../../src/content/body/cut-blocks.ts';
import { parseMdxBody } from '../../../../src/content/body/parse-body.ts';

/** Lines as they stand in real documents. */
const LINES = [
  'Điều 5*. Hồ sơ*',
  '1. *An ninh mạng* là sự bảo đảm hoạt động trên không gian mạng',
  '12) Đơn vị trực tiếp sử dụng',
  '- Phát hiện đối tượng',
  '+ Đối với hồ sơ nộp qua www.bis.gov.vn',
  '> 1 đến 1,5',
  '# Danh sách',
  '-------------',
  '=',
  '[05 tháng + {(tổng số năm công tác - 25) x 1/2 tháng}]',
  '<>a) Đơn vị <tên cơ quan>',
  'Giay_chung_nhan.doc; KH&amp;CN; |Zscore| > 2; `datafiles`; ~~ˆ',
  'trang chủ (http://www.who.int)\u00a0ban hành',
  'tại địa chỉ http://thutuc_bienphong.gov.vn/?a=1&b_c*=2. Thư: info_1@bis.gov.vn; 3.[49](#_ftn49) tham gia',
];

describe('plain text written in the dialect', () => {
  it('is read back line by line with the very words', () => {
    const parsed = parseMdxBody(mdxOfText(LINES.join('\n')));
    const texts = 'tree' in parsed ? blocksFromTree(parsed.tree).map(({ block }) => block.text) : parsed.fault;
    expect(texts).toEqual(LINES);
  });

  it('has the lines of chapters and articles as headings, an article of one long sentence as running text', () => {
    const long = `Điều 1. Ban hành kèm theo Quyết định này ${'danh mục các chỉ tiêu '.repeat(10)}`;
    const lines = ['Chương II', 'Mục 2. THỦ TỤC', 'Điều 12a. Hiệu lực', 'Điều này quy định', long];
    const headings = mdxOfText(lines.join('\n'))
      .split('\n\n')
      .filter((block) => block.startsWith('## '));
    expect(headings).toEqual(['## Chương II', '## Mục 2. THỦ TỤC', '## Điều 12a. Hiệu lực']);
  });

  it('loses blank lines and control characters, nothing else', () => {
    expect(mdxOfText('Thông tư số \b126/2018/TT-BTC.\n\f   \n\n  có hiệu lực \n')).toBe(
      'Thông tư số 126/2018/TT-BTC.\n\ncó hiệu lực',
    );
  });
});
