import { defineProblems } from '../rule.ts';
import type { ChangeProblem } from './find-changes.ts';

/** What a change breaks of what was published, in words. */
export const AGAINST_PROBLEMS = defineProblems<ChangeProblem>({
  'dia-chi-da-chuyen': {
    severity: 'LỖI',
    title: 'Địa chỉ đã công bố',
    wrong: 'Văn bản này đã công bố ở {cu}, nay ở {moi}, mà phần đầu tệp không ghi địa chỉ cũ.',
    repair: 'ghi vào phần đầu tệp  {dong}  , hoặc trả lại tên tệp  {tep}',
  },
  'dia-chi-da-mat': {
    severity: 'LỖI',
    title: 'Địa chỉ đã công bố',
    wrong: '{van-ban} đã công bố ở {cu}; nay không còn tệp này, và địa chỉ ấy không dẫn tới đâu.',
    repair:
      'lấy lại tệp; nếu nội dung nay ở tệp khác, ghi địa chỉ cũ vào mục “formerly” của tệp ấy; nếu phải gỡ nội dung, giữ phần đầu tệp và chỉ xoá phần bài.',
  },
  'van-ban-bi-go': {
    severity: 'CẦN XEM',
    title: 'Văn bản đã công bố',
    wrong: '{van-ban} đã công bố ở {cu}; nay không còn tệp này, địa chỉ ấy chỉ còn cho biết những nơi viện dẫn.',
    repair: 'nếu xoá nhầm, lấy lại tệp; nếu phải gỡ nội dung, giữ phần đầu tệp và chỉ xoá phần bài.',
  },
  'dia-chi-doi-van-ban': {
    severity: 'LỖI',
    title: 'Địa chỉ đã công bố',
    wrong: 'Địa chỉ {cu} đã công bố là của {van-ban}, nay thành của {nay}: ai đã dẫn tới đó sẽ gặp một văn bản khác.',
    repair: '{goi-y}',
  },
  'neo-da-mat': {
    severity: 'CẦN XEM',
    title: 'Chỗ trong bài đã công bố',
    wrong: '{so} chỗ trong bài đã công bố nay không còn địa chỉ riêng: {vi-du}. Ai đã dẫn tới đó sẽ chỉ tới đầu trang.',
    repair: 'xem lại có đoạn, mục nào bị xoá, gộp hay đánh số lại ngoài ý muốn; nếu sửa đúng thì để nguyên.',
  },
  'lien-ket-da-mat': {
    severity: 'CẦN XEM',
    title: 'Liên kết tới văn bản này',
    wrong: '{so} chỗ viện dẫn trong bản đã công bố dẫn tới văn bản này, nay không dẫn nữa: {noi}.',
    repair: '{goi-y}',
  },
  'lien-ket-da-doi': {
    severity: 'CẦN XEM',
    title: 'Liên kết đã đổi',
    wrong: 'Trong bản đã công bố chỗ này dẫn tới /{cu}, {nay}.',
    repair: 'xem văn bản vừa thêm, vừa sửa; nếu vẫn là văn bản cũ, viết  <VanBan id="{ma}">…</VanBan>  quanh chỗ này.',
  },
});
