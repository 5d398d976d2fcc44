import type { TableRuleId } from '../../../body/tables/faults/table-faults.ts';
import type { PastedTable } from '../../../body/tables/faults/pasted-tables.ts';
import type { SourceText } from '../../../read/source-text.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Tables that would not be shown as their author means them (`body/tables`), in the editors' words. */
export const tables = defineRule<TableRuleId | 'bang-html'>({
  problems: {
    'bang-gop-tren': {
      severity: 'LỖI',
      title: 'Ô gộp lên trên',
      wrong: 'Ô ghi ^^ là một với ô ngay trên nó, nhưng dòng đầu của bảng không có ô nào ở trên.',
      repair: String.raw`viết chữ của ô vào đây; nếu ^^ là lời văn, viết  \^^`,
    },
    'bang-gop-truoc': {
      severity: 'LỖI',
      title: 'Ô gộp với ô bên trái',
      wrong: 'Giữa hai dấu | không có gì là ô gộp với ô bên trái, nhưng bên trái ô này không còn ô nào.',
      repair: 'nếu là ô trống, để một dấu cách giữa hai dấu gạch:  | |  ; nếu gộp với ô ở trên, viết  | ^^ |',
    },
    'bang-gop-lech': {
      severity: 'LỖI',
      title: 'Ô gộp không vuông vắn',
      wrong:
        'Phần gộp ở dòng này không khớp với ô ở trên: ô ấy rộng {rong} cột, nên dòng nào gộp vào nó cũng phải gộp đủ {rong} cột đó.',
      repair: 'viết đúng dưới ô ấy  {viet}  ; nếu không gộp, viết chữ của ô, hoặc để trống:  | |',
    },
    'bang-o-thua': {
      severity: 'LỖI',
      title: 'Dòng thừa ô',
      wrong: 'Dòng này có {co} ô mà dòng đầu của bảng chỉ có {cot} ô; phần thừa sẽ không hiện ra.',
      repair: String.raw`thêm ô cho dòng đầu và viết dòng kẻ là  {ke}  ; hoặc bớt ô ở dòng này; nếu dấu | là lời văn, viết  \|`,
    },
    'bang-dong-dinh': {
      severity: 'LỖI',
      title: 'Dòng dính vào bảng',
      wrong: 'Dòng này viết liền dưới bảng nên bị hiểu là một dòng của bảng.',
      repair: 'để một dòng trống giữa bảng và dòng này; nếu là một dòng của bảng, ngăn các ô bằng dấu |',
    },
    'bang-dong-ke-thua': {
      severity: 'LỖI',
      title: 'Dòng kẻ giữa bảng',
      wrong: 'Bảng chỉ có một dòng kẻ, ngay dưới dòng đầu tiên; dòng kẻ này sẽ hiện ra như một dòng chữ.',
      repair: 'xoá dòng kẻ này; nếu đầu bảng có nhiều dòng, đặt bảng giữa hai dòng  <Bang dau="{dau}">  và  </Bang>',
    },
    'bang-thieu-dong-ke': {
      severity: 'LỖI',
      title: 'Bảng thiếu dòng kẻ',
      wrong: 'Các dòng này viết như một bảng nhưng không có dòng kẻ dưới dòng đầu, nên sẽ hiện ra như một đoạn văn.',
      repair: String.raw`thêm ngay dưới dòng này một dòng  {ke}  ; nếu dấu | là lời văn, viết  \|`,
    },
    'bang-dong-ke-lech': {
      severity: 'LỖI',
      title: 'Dòng kẻ sai chỗ',
      wrong:
        'Dòng kẻ của bảng phải đứng ngay dưới dòng đầu tiên và có đủ {cot} cột như dòng ấy; bảng này không như vậy nên không hiện ra đúng.',
      repair: 'xoá dòng kẻ đang có, thêm ngay dưới dòng này một dòng  {ke}',
    },
    'bang-dut-doan': {
      severity: 'LỖI',
      title: 'Bảng bị cắt đôi',
      wrong: 'Dòng trống ở trên đã kết thúc bảng; từ đây trở đi sẽ hiện ra như một đoạn văn.',
      repair: 'xoá dòng trống ấy; nếu là một bảng khác, thêm ngay dưới dòng này một dòng  {ke}',
    },
    'bang-dau-sai': {
      severity: 'LỖI',
      title: 'Số dòng đầu bảng',
      wrong: 'Thuộc tính “dau” phải là số dòng của đầu bảng, từ 0 đến {dong} (bảng này có {dong} dòng).',
      repair:
        'viết số dòng bằng chữ số; không ghi “dau” thì đầu bảng có {tu-nhan} dòng: nếu đúng như vậy, xoá thuộc tính này.',
    },
    'bang-dau-cat-o': {
      severity: 'LỖI',
      title: 'Số dòng đầu bảng',
      wrong: 'Đầu bảng {dau} dòng cắt ngang một ô gộp, vì ô ấy kéo xuống đến dòng {can}.',
      repair: 'viết  dau="{can}"  , hoặc không để ô của đầu bảng gộp với ô bên dưới.',
    },
    'bang-the-sai': {
      severity: 'LỖI',
      title: 'Thẻ Bang',
      wrong:
        'Thẻ <Bang> phải đứng riêng dòng và bọc đúng một bảng; ngoài bảng chỉ được có đoạn văn (tên bảng, đơn vị tính, nguồn).',
      repair:
        'viết <Bang> và </Bang> mỗi thẻ một dòng, giữa hai thẻ là một bảng, cách mỗi thẻ một dòng trống; mỗi bảng một thẻ.',
    },
    'bang-qua-rong': {
      severity: 'LỖI',
      title: 'Bảng quá rộng',
      wrong: 'Bảng có {cot} cột; trang chỉ hiện được bảng có nhiều nhất {nhieu} cột.',
      repair: 'chia thành nhiều bảng, hoặc xoá các dấu | thừa.',
    },
    'bang-tab': {
      severity: 'LỖI',
      title: 'Cột ngăn bằng phím Tab',
      wrong: 'Các dòng này ngăn cột bằng phím Tab; trên trang mỗi chỗ ấy chỉ còn một dấu cách, các cột dính vào nhau.',
      repair: 'nếu không phải bảng, thay dấu Tab bằng dấu cách; nếu là bảng, viết bằng dấu |{bang}',
    },
    'bang-html': {
      severity: 'LỖI',
      title: 'Bảng viết bằng thẻ HTML',
      wrong: 'Bảng này viết bằng thẻ HTML (<table>, <tr>, <td>, …); văn bản chỉ nhận bảng viết bằng dấu |.',
      repair:
        'thay từ <{dau}> đến <{cuoi}> bằng bảng viết bằng dấu |; ô gộp với ô trên ghi ^^, ô gộp với ô bên trái để hai dấu || liền nhau; bảng có tên, đơn vị tính thì đặt giữa hai dòng  <Bang>  và  </Bang>{bang}',
    },
  },
  find: ({ files }) =>
    files.flatMap(({ source, tableFaults, pasted }) => [
      ...tableFaults.map((finding) => ({ source, ...finding })),
      ...pasted.map((table) => describePasted(source, table)),
    ]),
});

/** So many lines of a table are written out for its author to copy. */
const SHOWN_LINES = 20;

function describePasted(source: SourceText, { range, lines }: PastedTable): Finding<'bang-html'> {
  const html = source.text.slice(range.start, range.end);
  const [first = ''] = /^<\w+/u.exec(html) ?? [];
  const [last = ''] = /<\/?\w+(?=[^<]*$)/u.exec(html) ?? [];
  const shown = [...lines.slice(0, SHOWN_LINES), ...(lines.length > SHOWN_LINES ? ['…'] : [])];
  const bang = shown.map((line) => `\n      ${line}`).join('');
  return {
    id: 'bang-html',
    source,
    range: { start: range.start, end: range.start + first.length },
    values: { dau: first.slice(1), cuoi: last.slice(1), bang: bang === '' ? '' : `. Bảng này viết là:\n${bang}` },
  };
}
