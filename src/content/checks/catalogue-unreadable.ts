import type { CatalogueEntry } from './catalogue-entry.ts';

/** Files that cannot be read at all, or not to the end. */
export const UNREADABLE_PROBLEMS = {
  'thieu-tep': {
    severity: 'LỖI',
    title: 'Thiếu tệp',
    wrong: 'Thư mục nội dung không có tệp {tep}.',
    repair: 'tạo lại tệp này, hoặc lấy lại từ bản đã lưu trước.',
  },
  'thieu-phan-dau': {
    severity: 'LỖI',
    title: 'Phần đầu tệp',
    wrong: 'Tệp không có phần đầu, nơi ghi loại, số, ngày và trích yếu.',
    repair: 'ngay dòng đầu viết  ---  rồi các mục, mỗi mục một dòng, rồi một dòng  ---',
  },
  'yaml-hai-cham': {
    severity: 'LỖI',
    title: 'Dấu hai chấm trong giá trị',
    wrong: 'Giá trị có dấu hai chấm nên máy hiểu nhầm là tên một mục khác.',
    repair: 'đặt cả giá trị trong dấu nháy kép, ví dụ  {vi-du}',
  },
  'yaml-dau-nhay': {
    severity: 'LỖI',
    title: 'Dấu nháy chưa đóng',
    wrong: 'Dấu nháy mở ở đây không có dấu nháy đóng.',
    repair: 'thêm dấu nháy cùng kiểu vào cuối giá trị.',
  },
  'yaml-ky-tu-dau': {
    severity: 'LỖI',
    title: 'Ký tự đầu giá trị',
    wrong: 'Giá trị không được bắt đầu bằng ký tự “{ky-tu}” khi không có dấu nháy.',
    repair: 'đặt cả giá trị trong dấu nháy kép, ví dụ  {vi-du}',
  },
  'yaml-thut-dong': {
    severity: 'LỖI',
    title: 'Thụt đầu dòng',
    wrong: 'Dòng này thụt vào không khớp với các dòng xung quanh.',
    repair: 'dùng dấu cách (không dùng phím Tab); các mục cùng cấp phải thẳng hàng.',
  },
  'yaml-trung-muc': {
    severity: 'LỖI',
    title: 'Mục viết hai lần',
    wrong: 'Mục “{muc}” đã có ở phía trên.',
    repair: 'giữ lại một dòng, xoá dòng kia.',
  },
  'yaml-hong': {
    severity: 'LỖI',
    title: 'Cách viết các mục',
    wrong: 'Máy không đọc được các mục từ chỗ này.',
    repair:
      'mỗi mục viết  tên: giá trị  (có dấu cách sau dấu hai chấm); giá trị có ký tự đặc biệt thì đặt trong dấu nháy kép.',
  },
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
  'mdx-hong': {
    severity: 'LỖI',
    title: 'Nội dung không đọc được',
    wrong: 'Máy không đọc được nội dung từ chỗ này (bộ đọc báo: {bao}).',
    repair: String.raw`xem lại các dấu < > { } gần đây; nếu là lời văn, thêm dấu gạch chéo ngược  \  trước mỗi dấu.`,
  },
} as const satisfies Record<string, CatalogueEntry>;
