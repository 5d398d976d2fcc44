import { type BodyFault, type BodyFaultCode, DEEPEST } from '../../../body/source-scan/body-fault.ts';
import type { SourceText } from '../../../read/source-text.ts';
import { defineRule, type Finding } from '../../rule.ts';

type MdxProblem =
  | 'mdx-qua-sau'
  | 'mdx-ngoac-nhon'
  | 'mdx-dau-nho-hon'
  | 'mdx-the-viet-sai'
  | 'mdx-the-khong-dong'
  | 'mdx-the-thua'
  | 'dong-qua-dai'
  | 'qua-nhieu-ma-ky-tu'
  | 'mdx-hong';

/** Bodies that cannot be read, each place in the editors' words. */
export const mdx = defineRule<MdxProblem>({
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
    'mdx-the-viet-sai': {
      severity: 'LỖI',
      title: 'Thẻ viết sai',
      wrong: 'Thẻ <{the}> viết sai ở “{chu}”, nên máy không đọc được thẻ.',
      repair: 'mỗi thuộc tính viết  tên="giá trị"  với dấu nháy kép thẳng ở hai đầu giá trị; thẻ kết thúc bằng  >',
    },
    'mdx-the-khong-dong': {
      severity: 'LỖI',
      title: 'Thẻ chưa đóng',
      wrong: 'Thẻ <{the}> mở ra mà không có </{the}> trong cùng đoạn.',
      repair: '{sua}',
    },
    'mdx-the-thua': {
      severity: 'LỖI',
      title: 'Thẻ đóng không khớp',
      wrong: 'Thẻ đóng </{the}> không khớp với thẻ đang mở trước nó.',
      repair: 'xoá thẻ đóng này, hoặc thêm thẻ mở cùng tên ở phía trước; thẻ mở sau phải đóng trước.',
    },
    'mdx-qua-sau': {
      severity: 'LỖI',
      title: 'Nội dung lồng quá sâu',
      wrong: 'Danh sách, trích dẫn, thẻ hoặc chữ nhấn ở đây lồng vào nhau quá {so} lớp.',
      repair: 'xem lại các dấu > * - < ở chỗ này; nếu là lời văn, thêm dấu gạch chéo ngược  \\  trước dấu đầu tiên.',
    },
    'dong-qua-dai': {
      severity: 'LỖI',
      title: 'Dòng quá dài',
      wrong: 'Dòng này dài quá 100.000 ký tự, không giống một đoạn văn.',
      repair: 'ngắt thành các đoạn như trên văn bản gốc, giữa hai đoạn để một dòng trống.',
    },
    'qua-nhieu-ma-ky-tu': {
      severity: 'LỖI',
      title: 'Quá nhiều mã ký tự',
      wrong: 'Đoạn này có quá 2.000 mã ký tự kiểu &…; thay cho chữ.',
      repair: 'chép lại đoạn văn bằng chữ thường từ văn bản gốc; chữ tiếng Việt không cần viết bằng mã.',
    },
    'mdx-hong': {
      severity: 'LỖI',
      title: 'Nội dung không đọc được',
      wrong: 'Máy không đọc được nội dung từ chỗ này.',
      repair: String.raw`xem lại các dấu < > { } gần đây; nếu là lời văn, thêm dấu gạch chéo ngược  \  trước mỗi dấu.`,
    },
  },
  find: ({ files }) =>
    files.flatMap(({ source, faults }) =>
      faults.filter((fault) => fault.type === 'mdx').map((fault) => describeFault(source, fault)),
    ),
});

const PROBLEM_BY_CODE: Readonly<Record<BodyFaultCode, MdxProblem>> = {
  'open-brace': 'mdx-ngoac-nhon',
  'less-than': 'mdx-dau-nho-hon',
  'broken-tag': 'mdx-the-viet-sai',
  'open-tag': 'mdx-the-khong-dong',
  'stray-end': 'mdx-the-thua',
  'too-deep': 'mdx-qua-sau',
  'long-line': 'dong-qua-dai',
  'many-references': 'qua-nhieu-ma-ky-tu',
  unreadable: 'mdx-hong',
};

function describeFault(source: SourceText, { code, range, tag = '' }: BodyFault): Finding<MdxProblem> {
  const written = source.text.slice(range.start, range.end);
  const sua =
    tag === 'br'
      ? 'viết  <br/>'
      : `thêm  </${tag}>  vào chỗ kết thúc; nếu thẻ không bọc chữ nào, cho thẻ mở kết thúc bằng  />`;
  const values = { the: tag, so: String(DEEPEST), chu: shortEnd(written), sua };
  return { id: PROBLEM_BY_CODE[code], source, range, values };
}

/** The end of what was written, where the fault is; from its last word on. */
function shortEnd(written: string): string {
  const tail = written.trim().split(/\s+/u).at(-1) ?? '';
  return tail.length > LONGEST_SHOWN ? `…${tail.slice(-LONGEST_SHOWN)}` : tail;
}

const LONGEST_SHOWN = 40;
