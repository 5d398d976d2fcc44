import type { CatalogueEntry } from './catalogue-entry.ts';

/** Keys and values that the schemas refuse. */
export const SCHEMA_PROBLEMS = {
  'khong-co-muc': {
    severity: 'LỖI',
    title: 'Cách viết các mục',
    wrong: 'Chỗ này phải là {kieu}, nhưng không đọc được mục nào.',
    repair: 'viết lại theo mẫu của một tệp có sẵn; mỗi mục viết  tên: giá trị',
  },
  'thieu-muc': {
    severity: 'LỖI',
    title: 'Thiếu mục',
    wrong: 'Thiếu mục bắt buộc “{muc}”.',
    repair: 'thêm dòng  {vi-du}',
  },
  'muc-la': {
    severity: 'LỖI',
    title: 'Mục không có trong mẫu',
    wrong: 'Không có mục nào tên “{muc}”.',
    repair: '{goi-y}',
  },
  'gia-tri-rong': {
    severity: 'LỖI',
    title: 'Giá trị để trống',
    wrong: 'Mục “{muc}” chưa có giá trị.',
    repair: 'ghi giá trị sau dấu hai chấm; nếu không biết và mục không bắt buộc, xoá cả dòng.',
  },
  'khong-phai-chu': {
    severity: 'LỖI',
    title: 'Giá trị không phải chữ',
    wrong: 'Mục “{muc}” phải là chữ, nhưng giá trị này bị đọc thành {kieu} {gia-tri}.',
    repair: 'đặt trong dấu nháy kép:  {vi-du}',
  },
  'sai-kieu': {
    severity: 'LỖI',
    title: 'Sai kiểu giá trị',
    wrong: 'Mục “{muc}” phải là {kieu}.',
    repair: 'viết lại, ví dụ  {vi-du}',
  },
  'gia-tri-la': {
    severity: 'LỖI',
    title: 'Giá trị không có trong danh sách',
    wrong: '“{gia-tri}” không phải là giá trị được dùng ở mục “{muc}”.',
    repair: '{goi-y}',
  },
  'danh-sach-rong': {
    severity: 'LỖI',
    title: 'Danh sách trống',
    wrong: 'Danh sách “{muc}” phải có ít nhất một giá trị.',
    repair: 'thêm một giá trị, ví dụ  {vi-du}',
  },
  'ngay-khong-ro': {
    severity: 'LỖI',
    title: 'Ngày không rõ',
    wrong: 'Không rõ đây là ngày {a} tháng {b} hay ngày {b} tháng {a}.',
    repair: 'viết năm-tháng-ngày, ví dụ  {muc}: {vi-du}',
  },
  'ngay-sai-dang': {
    severity: 'LỖI',
    title: 'Ngày viết sai dạng',
    wrong: 'Ngày phải viết theo thứ tự năm-tháng-ngày, tháng và ngày đủ hai chữ số.',
    repair: 'viết  {muc}: {vi-du}',
  },
  'ngay-khong-co': {
    severity: 'LỖI',
    title: 'Ngày không có trong lịch',
    wrong: 'Lịch không có ngày {ngay}.',
    repair: 'xem lại trên văn bản gốc; nếu chỉ biết tháng hoặc năm, viết  {muc}: {thang}  hoặc  {muc}: {nam}',
  },
  'ma-van-ban-sai-dang': {
    severity: 'LỖI',
    title: 'Mã văn bản sai dạng',
    wrong: '“{gia-tri}” không phải là mã của một văn bản.',
    repair: '{goi-y}',
  },
  'ma-sai-dang': {
    severity: 'LỖI',
    title: 'Mã sai dạng',
    wrong: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    repair: 'viết  {muc}: {vi-du}',
  },
  'dia-chi-sai': {
    severity: 'LỖI',
    title: 'Địa chỉ trang sai dạng',
    wrong: '“{gia-tri}” không phải là địa chỉ trang đầy đủ.',
    repair: 'viết đủ từ https:// hoặc http://, ví dụ  {muc}: https://bacgiang.gov.vn/',
  },
  'thu-dien-tu-sai': {
    severity: 'LỖI',
    title: 'Thư điện tử sai dạng',
    wrong: '“{gia-tri}” không phải là địa chỉ thư điện tử.',
    repair: 'viết dạng  {muc}: vanthu@bacgiang.gov.vn',
  },
  'nguon-khong-ro': {
    severity: 'LỖI',
    title: 'Nguồn không rõ',
    wrong: 'Mỗi nguồn phải có đúng một trong ba mục document, page, note; nguồn này có {so} mục.',
    repair: '{goi-y}',
  },
} as const satisfies Record<string, CatalogueEntry>;
