/** The words of the dialect's rules, for editors; `{chu}`, `{the}` … are filled in where a rule is broken. */
export const DIALECT_RULES = {
  'ma-lenh': {
    title: 'Mã lệnh trong văn bản',
    wrong: 'Văn bản không được chứa lệnh import hoặc export: đó là mã chương trình.',
    repair: 'xoá dòng này; nếu là lời văn, đừng để chữ import hoặc export đứng đầu đoạn.',
  },
  'bieu-thuc': {
    title: 'Dấu ngoặc nhọn',
    wrong: 'Phần trong dấu ngoặc nhọn { } bị hiểu là mã chương trình.',
    repair: String.raw`nếu là lời văn, thêm dấu gạch chéo ngược trước mỗi dấu ngoặc:  \{ … \}`,
  },
  'ghi-chu-mdx': {
    title: 'Ghi chú ẩn',
    wrong: 'Văn bản công bố không được chứa ghi chú ẩn {/* … */}.',
    repair: 'xoá ghi chú; lời nhắn cho người cùng soạn thì viết vào lời ghi của lần lưu (commit).',
  },
  'the-la': {
    title: 'Thẻ không được phép',
    wrong: 'Thẻ <{the}> không có trong danh sách được phép.',
    repair: String.raw`chỉ dùng {duoc-phep}; nếu là dấu “nhỏ hơn” trong lời văn, viết  \<`,
  },
  'thuoc-tinh-la': {
    title: 'Thuộc tính không được phép',
    wrong: 'Thẻ <{the}> không được mang thuộc tính “{chu}”.',
    repair: 'xoá thuộc tính này; thẻ <{the}> {cho-phep}.',
  },
  'thuoc-tinh-tinh-toan': {
    title: 'Thuộc tính không phải chữ',
    wrong: 'Thuộc tính của thẻ <{the}> phải là chữ trong dấu nháy, không phải biểu thức.',
    repair: 'viết giá trị trong dấu nháy kép, ví dụ  id="directives/2021/33-ct-ttg"',
  },
  'thieu-thuoc-tinh': {
    title: 'Thiếu thuộc tính',
    wrong: 'Thẻ <{the}> thiếu thuộc tính “{thieu}”.',
    repair: 'viết thêm, ví dụ  <{the} {thieu}="directives/2021/33-ct-ttg">',
  },
  'the-co-noi-dung': {
    title: 'Thẻ không được có nội dung',
    wrong: 'Thẻ <{the}> không bọc nội dung nào.',
    repair: 'viết  <{the} />',
  },
  'the-rong': {
    title: 'Thẻ rỗng',
    wrong: 'Thẻ <{the}> không bọc chữ nào.',
    repair: 'đặt chữ cần đánh dấu vào giữa  <{the}>…</{the}>  hoặc xoá thẻ.',
  },
  'lien-ket-nguy-hiem': {
    title: 'Liên kết không an toàn',
    wrong: 'Địa chỉ “{chu}” không phải là trang mạng, thư điện tử hay số điện thoại.',
    repair: 'dùng địa chỉ bắt đầu bằng https://, http://, mailto:, tel:, hoặc đường dẫn trong trang này.',
  },
  'lien-ket-thieu-giao-thuc': {
    title: 'Liên kết thiếu giao thức',
    wrong: 'Địa chỉ “{chu}” bắt đầu bằng hai dấu gạch chéo, không rõ giao thức.',
    repair: 'viết đủ, ví dụ  https://bacgiang.gov.vn/',
  },
  'anh-ngoai': {
    title: 'Ảnh ở nơi khác',
    wrong: 'Ảnh “{chu}” không nằm trong trang này; người đọc sẽ phải tải từ máy chủ khác.',
    repair: 'chép tệp ảnh vào thư mục public/ rồi dùng đường dẫn của nó, ví dụ  ![Chú thích](/anh/so-do.png)',
  },
  'anh-gian-tiep': {
    title: 'Ảnh viết gián tiếp',
    wrong: 'Ảnh phải ghi địa chỉ ngay tại chỗ, không qua nhãn.',
    repair: 'viết  ![Chú thích](/anh/so-do.png)',
  },
  'cu-phap-la': {
    title: 'Cú pháp không được phép',
    wrong: 'Kiểu nội dung “{chu}” không có trong quy ước soạn thảo.',
    repair: 'viết lại bằng đoạn văn, đề mục, danh sách hoặc bảng.',
  },
} as const;

export type DialectRuleId = keyof typeof DIALECT_RULES;

/** Puts values into the `{name}` places of a sentence, in one pass; a place without a value stays as it is. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(?<name>[a-z-]+)\}/gu, (place, name: string) => values[name] ?? place);
}
