import type { CatalogueEntry } from './catalogue-entry.ts';

/** Numbers and letters that are written in a way that hinders finding and linking. */
export const TEXT_PROBLEMS = {
  'so-khong-doc-duoc': {
    severity: 'CẦN XEM',
    title: 'Số, ký hiệu',
    wrong: 'Máy không nhận ra “{so}” là số, ký hiệu văn bản, nên không viện dẫn nào nối tới được.',
    repair: 'xem lại trên văn bản gốc; dạng thường gặp:  33/CT-TTg,  54-KL/TU,  30/2020/NĐ-CP',
  },
  'so-khac-loai': {
    severity: 'CẦN XEM',
    title: 'Số, ký hiệu',
    wrong: 'Ký hiệu “{ky-hieu}” thường dùng cho {loai-theo-so}, nhưng mục “kind” ghi {loai}.',
    repair: 'xem lại trên văn bản gốc, rồi sửa “number” hoặc “kind”; nếu văn bản gốc ghi như vậy thì để nguyên.',
  },
  'chu-de-thua-dau-cach': {
    severity: 'LỖI',
    title: 'Chủ đề',
    wrong: 'Chủ đề có dấu cách thừa ở đầu hoặc cuối, nên sẽ bị coi là một chủ đề khác.',
    repair: 'viết  - {chu-de}',
  },
  'dau-roi': {
    severity: 'CẦN XEM',
    title: 'Dấu tiếng Việt rời',
    wrong: 'Chữ “{chu}” có dấu viết rời khỏi chữ cái (Unicode tổ hợp){them}.',
    repair: 'gõ lại bằng bộ gõ đặt ở chế độ “Unicode dựng sẵn”.',
  },
  'chu-d-la': {
    severity: 'CẦN XEM',
    title: 'Chữ Đ lạ',
    wrong: 'Chữ “{chu}” dùng ký tự {ma} trông giống Đ nhưng là chữ của tiếng khác{them}.',
    repair: 'gõ lại chữ Đ tiếng Việt:  {sua}',
  },
  'ky-tu-an': {
    severity: 'CẦN XEM',
    title: 'Ký tự ẩn',
    wrong: 'Ở đây có ký tự không nhìn thấy ({ma}){them}.',
    repair: 'xoá ký tự này, nó thường lẫn vào khi chép từ Word hoặc trang mạng.',
  },
} as const satisfies Record<string, CatalogueEntry>;
