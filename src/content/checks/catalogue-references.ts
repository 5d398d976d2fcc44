import type { CatalogueEntry } from './catalogue-entry.ts';

/** Files in the wrong place, and things that point at something that is not there or is there twice. */
export const REFERENCE_PROBLEMS = {
  'tep-lac-cho': {
    severity: 'LỖI',
    title: 'Tệp đặt sai chỗ',
    wrong: 'Tệp này không nằm ở chỗ nào mà trang đọc tới, nên sẽ không được công bố.',
    repair: 'chuyển về  reports/<năm>/<tên>.mdx  hoặc  directives/<năm>/<tên>.mdx, hay xoá đi nếu thừa.',
  },
  'ten-tep-sai': {
    severity: 'LỖI',
    title: 'Tên tệp',
    wrong: 'Tên tệp thành địa chỉ trang, nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    repair: 'đổi tên tệp thành  {goi-y}',
  },
  'thu-muc-nam-sai': {
    severity: 'LỖI',
    title: 'Thư mục năm',
    wrong: 'Thư mục “{nam}” không phải là năm bốn chữ số, cũng không phải khong-ro-nam.',
    repair: 'chuyển tệp vào thư mục năm ban hành, ví dụ  {goi-y}',
  },
  'nam-khong-khop': {
    severity: 'LỖI',
    title: 'Ngày ban hành',
    wrong: 'Ngày ban hành {ngay} không thuộc thư mục “{nam}” chứa tệp này.',
    repair: 'chuyển tệp vào  {goi-y}  , hoặc sửa lại ngày ban hành.',
  },
  'dia-chi-trung': {
    severity: 'LỖI',
    title: 'Địa chỉ trùng',
    wrong: 'Tệp này và {tep} sẽ có cùng một địa chỉ trang.',
    repair: 'đổi tên một trong hai tệp, hoặc xoá tệp thừa.',
  },
  'van-ban-trung': {
    severity: 'LỖI',
    title: 'Văn bản trùng',
    wrong: 'Văn bản này cùng loại, số, cơ quan và ngày ban hành với {tep}.',
    repair: 'giữ một tệp; nếu là hai văn bản khác nhau, xem lại số, cơ quan hoặc ngày ban hành.',
  },
  'co-quan-khong-co': {
    severity: 'LỖI',
    title: 'Cơ quan',
    wrong: 'Trong issuers.yaml không có cơ quan nào mang mã “{ma}”.',
    repair: '{goi-y}',
  },
  'co-quan-trung': {
    severity: 'LỖI',
    title: 'Mã cơ quan trùng',
    wrong: 'Mã “{ma}” đã dùng cho một cơ quan khác ở dòng {dong}.',
    repair: 'đặt mã khác cho một trong hai cơ quan, hoặc gộp hai mục làm một.',
  },
  'co-quan-vong': {
    severity: 'LỖI',
    title: 'Cơ quan trỏ vòng tròn',
    wrong: 'Các cơ quan trỏ vòng tròn theo mục “{muc}”: {vong}.',
    repair: 'đổi mục “{muc}” của một trong các cơ quan này.',
  },
  'van-ban-khong-co': {
    severity: 'LỖI',
    title: 'Văn bản',
    wrong: 'Trong kho không có văn bản “{ma}”.',
    repair: '{goi-y}',
  },
  'vien-dan-hong': {
    severity: 'LỖI',
    title: 'Viện dẫn đặt tay',
    wrong: 'Viện dẫn trỏ tới văn bản “{ma}”, nhưng trong kho không có văn bản này.',
    repair: '{goi-y}',
  },
  'quan-he-voi-chinh-no': {
    severity: 'LỖI',
    title: 'Quan hệ',
    wrong: 'Văn bản không thể có quan hệ với chính nó.',
    repair: 'ghi mã của văn bản kia, hoặc xoá quan hệ này.',
  },
} as const satisfies Record<string, CatalogueEntry>;
