import type { Stray } from '../../../read/folder/content-files.ts';
import { defineRule, type Finding, wholeFile } from '../../rule.ts';

type StrayProblem =
  | 'tep-lac-cho'
  | 'tep-an'
  | 'tep-rac'
  | 'tep-lien-ket'
  | 'tep-dac-biet'
  | 'thu-muc-lac-cho'
  | 'ten-khong-doc-duoc'
  | 'tep-khong-mo-duoc'
  | 'thieu-thu-muc';

/** Whatever in the content folder nothing reads: nothing is left out in silence, for what is not read is not checked. */
export const strayFiles = defineRule<StrayProblem>({
  problems: {
    'tep-lac-cho': {
      severity: 'LỖI',
      title: 'Tệp đặt sai chỗ',
      wrong: 'Tệp này không nằm ở chỗ nào mà trang đọc tới, nên sẽ không được công bố.',
      repair: '{goi-y}',
    },
    'tep-an': {
      severity: 'LỖI',
      title: 'Tệp ẩn',
      wrong: 'Tên bắt đầu bằng dấu chấm: máy giấu đi, không ai thấy và không được kiểm tra.',
      repair: 'xoá tệp hoặc thư mục này; nếu là bài viết, đổi tên, bỏ dấu chấm ở đầu.',
    },
    'tep-rac': {
      severity: 'LỖI',
      title: 'Tệp thừa',
      wrong: 'Tệp này do máy tính hoặc phần mềm soạn thảo tự tạo ra, không phải là nội dung.',
      repair: 'xoá tệp này.',
    },
    'tep-lien-ket': {
      severity: 'LỖI',
      title: 'Liên kết trong thư mục',
      wrong: 'Mục này là một liên kết (symbolic link), không phải tệp hay thư mục thật; trang không đi theo liên kết.',
      repair: 'xoá liên kết; nếu cần nội dung, chép chính tệp ấy vào đây.',
    },
    'tep-dac-biet': {
      severity: 'LỖI',
      title: 'Mục lạ',
      wrong: 'Mục này không phải là tệp hay thư mục.',
      repair: 'xoá mục này.',
    },
    'thu-muc-lac-cho': {
      severity: 'LỖI',
      title: 'Thư mục đặt sai chỗ',
      wrong: 'Đây là một thư mục, nằm ở chỗ trang không đọc tới hoặc mang tên như một tệp.',
      repair:
        'xoá thư mục này; nếu bên trong có bài, chuyển về  reports/<năm>/<tên>.mdx  hoặc  directives/<năm>/<tên>.mdx',
    },
    'ten-khong-doc-duoc': {
      severity: 'LỖI',
      title: 'Tên tệp',
      wrong: 'Tên này có ký tự không nhìn thấy, dấu xuống dòng hoặc chữ không phải UTF-8 (viết ở đây trong dấu < >).',
      repair: 'đổi tên, chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.',
    },
    'tep-khong-mo-duoc': {
      severity: 'LỖI',
      title: 'Không đọc được',
      wrong: 'Máy không được phép đọc tệp hoặc thư mục này.',
      repair: 'cấp lại quyền đọc cho tệp hoặc thư mục này, hoặc xoá đi nếu thừa.',
    },
    'thieu-thu-muc': {
      severity: 'LỖI',
      title: 'Thiếu thư mục nội dung',
      wrong: 'Không có thư mục nội dung nào ở đây.',
      repair: 'xem lại tên thư mục (biến CONTENT_DIR), hoặc lấy lại thư mục từ bản đã lưu trước.',
    },
  },
  find: ({ strays }) =>
    strays.map(({ path, why }): Finding<StrayProblem> => {
      return { id: PROBLEMS[why], ...wholeFile(path), values: { 'goi-y': repairOf(path) } };
    }),
});

const PROBLEMS: Readonly<Record<Stray['why'], StrayProblem>> = {
  place: 'tep-lac-cho',
  hidden: 'tep-an',
  litter: 'tep-rac',
  link: 'tep-lien-ket',
  special: 'tep-dac-biet',
  folder: 'thu-muc-lac-cho',
  name: 'ten-khong-doc-duoc',
  unreadable: 'tep-khong-mo-duoc',
  missing: 'thieu-thu-muc',
  'no-folder': 'thieu-thu-muc',
};

/** Where a file in the wrong place belongs, by what it is. */
function repairOf(path: string): string {
  if (/\.(?:png|jpe?g|gif|webp|avif|svg|pdf|xlsx?|pptx?|zip)$/iu.test(path))
    return 'chuyển tệp vào thư mục public/ (ảnh vào  public/anh/  , tệp khác vào  public/tep/), hay xoá đi nếu thừa.';
  return 'chuyển về  reports/<năm>/<tên>.mdx  hoặc  directives/<năm>/<tên>.mdx, hay xoá đi nếu thừa.';
}
