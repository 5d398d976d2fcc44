import { COMPONENT_SHAPES } from '../../../body/dialect/dialect-components.ts';
import type { MdxFault } from '../../../body/parse-body.ts';
import type { SourceText } from '../../../read/source-text.ts';
import { defineRule, type Finding } from '../../rule.ts';

type MdxProblem =
  'mdx-qua-sau' | 'mdx-ngoac-nhon' | 'mdx-dau-nho-hon' | 'mdx-the-khong-dong' | 'mdx-the-thua' | 'mdx-hong';

/** Bodies that cannot be parsed, with the parser's objection in the editors' words. */
export const mdx = defineRule({
  problems: {
    'mdx-ngoac-nhon': {
      severity: 'LỖI',
      title: 'Dấu ngoặc nhọn',
      wrong: 'Dấu ngoặc nhọn bị hiểu là mã chương trình, và không có dấu đóng tương ứng.',
      repair: String.raw`nếu là lời văn, viết  \{  và  \}`,
    },
    'mdx-dau-nho-hon': {
      severity: 'LỖI',
      title: 'Dấu nhỏ hơn',
      wrong: 'Dấu “<” ở đây bị hiểu là mở đầu một thẻ, nhưng không phải thẻ nào cả.',
      repair: String.raw`nếu là lời văn, viết  \<  ; nếu là thẻ, xem lại tên thẻ và các dấu nháy.`,
    },
    'mdx-the-khong-dong': {
      severity: 'LỖI',
      title: 'Thẻ chưa đóng',
      wrong: 'Thẻ <{the}> mở ra mà không có </{the}> trong cùng đoạn.',
      repair: 'thêm  </{the}>  vào chỗ kết thúc; nếu thẻ không bọc chữ nào, cho thẻ mở kết thúc bằng  />',
    },
    'mdx-the-thua': {
      severity: 'LỖI',
      title: 'Thẻ đóng không khớp',
      wrong: 'Thẻ đóng {the} không khớp với thẻ mở nào trước nó.',
      repair: 'xoá thẻ đóng này, hoặc thêm thẻ mở cùng tên ở phía trước.',
    },
    'mdx-qua-sau': {
      severity: 'LỖI',
      title: 'Nội dung lồng quá sâu',
      wrong: 'Danh sách, trích dẫn hoặc chữ nhấn ở đây lồng vào nhau quá {so} lớp.',
      repair: 'xem lại các dấu > * - ở chỗ này; nếu là lời văn, thêm dấu gạch chéo ngược  \\  trước dấu đầu tiên.',
    },
    'mdx-hong': {
      severity: 'LỖI',
      title: 'Nội dung không đọc được',
      wrong: 'Máy không đọc được nội dung từ chỗ này (bộ đọc báo: {bao}).',
      repair: String.raw`xem lại các dấu < > { } gần đây; nếu là lời văn, thêm dấu gạch chéo ngược  \  trước mỗi dấu.`,
    },
  },
  find: ({ files }) =>
    files.flatMap(({ source, faults }) =>
      faults.filter((fault) => fault.type === 'mdx').map((fault) => describeFault(source, fault)),
    ),
});

/**
 * The parser's sentences begin so; each stands for one mistake that editors make. What is in pointed brackets and no tag
 * of ours, like `<Nguyễn Văn A>`, is somebody's words.
 */
const MISTAKES: readonly { begins: RegExp; id: MdxProblem }[] = [
  { begins: /^Unexpected end of file in expression/u, id: 'mdx-ngoac-nhon' },
  { begins: /^Unexpected closing tag `(?<tag>[^`]*)`/u, id: 'mdx-the-thua' },
  { begins: /^Expected a closing tag for `<(?<tag>[^`]*)>`/u, id: 'mdx-the-khong-dong' },
  { begins: /^Nested deeper than (?<levels>\d+)/u, id: 'mdx-qua-sau' },
  { begins: /^Unexpected (?:character|end of file|lazy line)/u, id: 'mdx-dau-nho-hon' },
];

function describeFault(source: SourceText, { range, message }: MdxFault): Finding<MdxProblem> {
  for (const { begins, id } of MISTAKES) {
    const match = begins.exec(message);
    if (!match) continue;
    const { tag = '', levels = '' } = match.groups ?? {};
    const isName = id === 'mdx-the-khong-dong' && !COMPONENT_SHAPES.has(tag);
    return { id: isName ? 'mdx-dau-nho-hon' : id, source, range, values: { the: tag, so: levels } };
  }
  return { id: 'mdx-hong', source, range, values: { bao: message } };
}
