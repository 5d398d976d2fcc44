import type { DialectRuleId } from '../../../body/dialect/dialect.ts';
import type { SourceRange } from '../../../read/source-text.ts';
import { defineRule } from '../../rule.ts';

/** What the safe MDX dialect refuses (`body/dialect.ts`), in the editors' words. */
export const dialect = defineRule<DialectRuleId>({
  problems: {
    'ma-lenh': {
      severity: 'LỖI',
      title: 'Mã lệnh trong văn bản',
      wrong: 'Văn bản không được chứa lệnh import hoặc export: đó là mã chương trình.',
      repair: 'xoá dòng này; nếu là lời văn, đừng để chữ import hoặc export đứng đầu đoạn.',
    },
    'bieu-thuc': {
      severity: 'LỖI',
      title: 'Dấu ngoặc nhọn',
      wrong: 'Phần trong dấu ngoặc nhọn { } bị hiểu là mã chương trình.',
      repair: String.raw`nếu là lời văn, thêm dấu gạch chéo ngược trước mỗi dấu ngoặc:  \{ … \}`,
    },
    'ghi-chu-mdx': {
      severity: 'LỖI',
      title: 'Ghi chú ẩn',
      wrong: 'Văn bản công bố không được chứa ghi chú ẩn ({/* … */} hay <!-- … -->).',
      repair: 'xoá ghi chú; lời nhắn cho người cùng soạn thì viết vào lời ghi của lần lưu (commit).',
    },
    'the-la': {
      severity: 'LỖI',
      title: 'Thẻ không được phép',
      wrong: 'Thẻ <{the}> không có trong danh sách được phép.',
      repair: '{sua}',
    },
    'thuoc-tinh-la': {
      severity: 'LỖI',
      title: 'Thuộc tính không được phép',
      wrong: 'Thẻ <{the}> không được mang thuộc tính “{chu}”.',
      repair: 'xoá thuộc tính này; thẻ <{the}> {cho-phep}.',
    },
    'thuoc-tinh-trung': {
      severity: 'LỖI',
      title: 'Thuộc tính viết hai lần',
      wrong: 'Thẻ <{the}> có hai thuộc tính “{ten}”.',
      repair: 'giữ lại một, xoá thuộc tính kia.',
    },
    'thuoc-tinh-tinh-toan': {
      severity: 'LỖI',
      title: 'Thuộc tính không phải chữ',
      wrong: 'Thuộc tính của thẻ <{the}> phải là chữ trong dấu nháy, không phải biểu thức.',
      repair: 'viết giá trị trong dấu nháy kép, theo mẫu  id="mã văn bản"',
    },
    'thuoc-tinh-sai-gia-tri': {
      severity: 'LỖI',
      title: 'Giá trị của thuộc tính',
      wrong: 'Thuộc tính “{chu}” của thẻ <{the}> không nhận giá trị “{gia-tri}”.',
      repair: 'viết  {chu}="…"  với {cho-phep}.',
    },
    'thieu-thuoc-tinh': {
      severity: 'LỖI',
      title: 'Thiếu thuộc tính',
      wrong: 'Thẻ <{the}> thiếu thuộc tính “{thieu}”.',
      repair: 'viết thêm giá trị của nó, theo mẫu  <{the} {thieu}="…">',
    },
    'the-co-noi-dung': {
      severity: 'LỖI',
      title: 'Thẻ không được có nội dung',
      wrong: 'Thẻ <{the}> không bọc nội dung nào.',
      repair: 'viết  <{the} />',
    },
    'the-rong': {
      severity: 'LỖI',
      title: 'Thẻ rỗng',
      wrong: 'Thẻ <{the}> không bọc chữ nào.',
      repair: 'đặt chữ cần đánh dấu vào giữa  <{the}>…</{the}>  hoặc xoá thẻ.',
    },
    'the-qua-o': {
      severity: 'LỖI',
      title: 'Thẻ bắt qua ô bảng',
      wrong: 'Ở hàng này có thẻ mở trong một ô mà đóng trong ô khác, nên các ô bị gộp vào nhau.',
      repair: 'đóng thẻ ngay trong ô; ô sau cần đánh dấu thì mở thẻ mới.',
    },
    'ma-ky-tu-la': {
      severity: 'LỖI',
      title: 'Mã ký tự lạ',
      wrong: 'Mã “{chu}” không thành chữ mà thành ký tự điều khiển, ký tự đổi chiều chữ, hoặc không có ký tự nào.',
      repair: String.raw`xoá mã này; nếu chính nó là lời văn, thêm dấu gạch chéo ngược ở trước:  \{chu}`,
    },
    'lien-ket-nguy-hiem': {
      severity: 'LỖI',
      title: 'Liên kết không an toàn',
      wrong: 'Địa chỉ “{chu}” không phải là trang mạng, thư điện tử hay số điện thoại.',
      repair: 'dùng địa chỉ bắt đầu bằng https://, http://, mailto:, tel:, hoặc đường dẫn trong trang này.',
    },
    'lien-ket-thieu-giao-thuc': {
      severity: 'LỖI',
      title: 'Liên kết thiếu giao thức',
      wrong: 'Địa chỉ “{chu}” bắt đầu bằng hai dấu gạch chéo, không rõ giao thức.',
      repair: 'nếu đúng là trang cần dẫn, viết đủ  https:{chu}',
    },
    'lien-ket-tuong-doi': {
      severity: 'LỖI',
      title: 'Địa chỉ liên kết',
      wrong: 'Địa chỉ “{chu}” không bắt đầu bằng dấu gạch chéo hay https://, nên không rõ dẫn tới đâu.',
      repair:
        'tới trang hoặc tệp ở đây thì viết cả đường dẫn từ gốc, bắt đầu bằng dấu gạch chéo, dạng  /{tu-goc}  (tệp thì chép vào thư mục public/); tới trang ở nơi khác thì viết đủ cả  https://  ở đầu.',
    },
    'lien-ket-gia-mao': {
      severity: 'LỖI',
      title: 'Liên kết dễ gây nhầm',
      wrong:
        'Địa chỉ “{chu}” không dẫn tới nơi mà người đọc nhìn thấy: tên máy chủ có chữ ngoài bảng a–z, có phần đứng trước dấu @, hoặc là số viết theo lối khác thường.',
      repair:
        'mở đúng trang cần dẫn, chép lại địa chỉ của trang ấy; tên máy chủ chỉ gồm chữ không dấu, chữ số, dấu chấm và gạch nối{them}.',
    },
    'lien-ket-hong': {
      severity: 'LỖI',
      title: 'Địa chỉ liên kết hỏng',
      wrong:
        'Địa chỉ “{chu}” không đọc được: thiếu tên máy chủ, thừa dấu cách, dấu gạch chéo, dấu ngoặc kép, hoặc có ký hiệu lạ.',
      repair: 'mở trang cần dẫn rồi chép lại địa chỉ; tới một trang ở đây thì viết từ gốc, ví dụ  /bao-cao/{them}',
    },
    'anh-ngoai': {
      severity: 'LỖI',
      title: 'Ảnh ở nơi khác',
      wrong: 'Ảnh “{chu}” không nằm trong trang này; người đọc sẽ phải tải từ máy chủ khác.',
      repair: 'chép tệp ảnh vào thư mục public/ rồi dùng đường dẫn của nó, ví dụ  ![Chú thích](/anh/so-do.png)',
    },
    'anh-tuong-doi': {
      severity: 'LỖI',
      title: 'Địa chỉ ảnh',
      wrong: 'Địa chỉ ảnh “{chu}” không bắt đầu bằng dấu gạch chéo, nên không rõ tệp ảnh ở đâu.',
      repair: 'chép tệp ảnh vào thư mục public/ rồi ghi đường dẫn từ đó, ví dụ  ![Chú thích](/anh/so-do.png)',
    },
    'anh-sai-duong-dan': {
      severity: 'LỖI',
      title: 'Địa chỉ ảnh',
      wrong:
        'Địa chỉ ảnh “{chu}” không phải là đường dẫn đơn giản tới một tệp ảnh: tên phải có đuôi png, jpg, jpeg, gif, webp, avif hoặc svg, không có “..”, “//”, “%”, “?” hay “#”.',
      repair:
        'chép tệp ảnh vào thư mục public/, đặt tên đơn giản, rồi ghi đường dẫn từ đó, ví dụ  ![Chú thích](/anh/so-do.png)',
    },
    'anh-gian-tiep': {
      severity: 'LỖI',
      title: 'Ảnh viết gián tiếp',
      wrong: 'Ảnh phải ghi địa chỉ ngay tại chỗ, không qua nhãn.',
      repair: 'chép tệp ảnh vào thư mục public/ rồi viết ngay tại chỗ, ví dụ  ![Chú thích](/anh/so-do.png)',
    },
    'cu-phap-la': {
      severity: 'LỖI',
      title: 'Cú pháp không được phép',
      wrong: 'Kiểu nội dung “{chu}” không có trong quy ước soạn thảo.',
      repair: 'viết lại bằng đoạn văn, đề mục, danh sách hoặc bảng.',
    },
  },
  find: ({ files }) =>
    files.flatMap(({ source, violations, signs }) => {
      const labels = signs.filter(({ id }) => id === 'dong-thanh-nhan-lien-ket');
      return violations
        .filter(({ id, range }) => id !== 'lien-ket-tuong-doi' || !labels.some((label) => isWithin(range, label.range)))
        .map(({ id, range, values }) => ({ id, source, range, values: withRepair(id, values) }));
    }),
});

/** "[1]: Xem trang 5" is told of as a line: that its words are no address follows from that. */
function isWithin(inner: SourceRange, outer: SourceRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What Markdown has for the tags that come with a text from Word and the web. */
const INSTEAD_OF: readonly { tags: RegExp; repair: string }[] = [
  { tags: /^(?:b|strong)$/iu, repair: 'thay thẻ mở và thẻ đóng bằng  **' },
  { tags: /^(?:i|em)$/iu, repair: 'thay thẻ mở và thẻ đóng bằng  *' },
  { tags: /^(?:s|del|strike)$/iu, repair: 'thay thẻ mở và thẻ đóng bằng  ~~' },
  { tags: /^a$/iu, repair: 'viết  [chữ](địa chỉ)' },
  { tags: /^h[1-6]$/iu, repair: 'xoá thẻ mở và thẻ đóng, viết  ##  và một dấu cách trước chữ' },
  { tags: /^(?:ul|ol|li)$/iu, repair: 'xoá thẻ mở và thẻ đóng; mỗi mục viết trên một dòng, mở đầu bằng  -  hoặc  1.' },
  { tags: /^(?:p|div)$/iu, repair: 'xoá thẻ mở và thẻ đóng; giữa hai đoạn để một dòng trống' },
  { tags: /^(?:u|span|font|center|small|big|o:p)$/iu, repair: 'xoá thẻ mở và thẻ đóng, giữ chữ ở giữa' },
];

function withRepair(id: DialectRuleId, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (id !== 'the-la') return values;
  const known = INSTEAD_OF.find(({ tags }) => tags.test(values['the'] ?? ''))?.repair;
  const repair = String.raw`chỉ dùng ${values['duoc-phep'] ?? ''}; nếu là dấu “nhỏ hơn” trong lời văn, viết  \<`;
  return { ...values, sua: known ?? repair };
}
