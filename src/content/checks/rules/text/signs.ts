import type { Words } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { signFindings } from '../../sign-findings.ts';

const PROBLEMS = {
  'dau-nhan-khong-thanh': {
    severity: 'LỖI',
    title: 'Dấu nhấn không có tác dụng',
    wrong:
      'Dấu {chu} ở đây không làm chữ đậm hay nghiêng mà sẽ in nguyên ra, vì không có dấu đóng đi với nó hoặc dính sai phía.',
    repair:
      'để dấu mở sát trước chữ đầu, dấu đóng sát sau chữ cuối, rồi một dấu cách; nếu chính là dấu của văn bản, viết  {thay}',
  },
  'dau-nhan-nuot-dau': {
    severity: 'LỖI',
    title: 'Dấu của văn bản bị hiểu là dấu nhấn',
    wrong: 'Hai dấu {dau} ở “{chu}” bị hiểu là dấu nhấn và sẽ mất.',
    repair: String.raw`nếu là dấu của văn bản, thêm  \  trước mỗi dấu; nếu muốn nhấn, để dấu cách ở phía ngoài hai dấu.`,
  },
  'dau-thang-cuoi-de-muc': {
    severity: 'LỖI',
    title: 'Dấu # cuối đề mục',
    wrong: 'Dấu {chu} ở cuối đề mục sẽ mất.',
    repair: String.raw`xoá đi; nếu là dấu của văn bản, thêm  \  trước nó.`,
  },
  'lien-ket-khong-thanh': {
    severity: 'LỖI',
    title: 'Liên kết không thành',
    wrong: 'Dấu {chu} ở đây không làm thành liên kết mà sẽ in nguyên ra cùng với địa chỉ.',
    repair: String.raw`viết lại  [chữ](địa chỉ)  , trong chữ không có dấu chú thích; nếu là lời văn, viết  \](`,
  },
  'chu-thich-bi-bo': {
    severity: 'LỖI',
    title: 'Chú thích bị bỏ',
    wrong: 'Chú thích “{chu}” sẽ không hiện, vì trong bài không có dấu nào dẫn tới nó hoặc đã có chú thích cùng tên.',
    repair: 'đặt dấu của chú thích này vào chỗ cần chú thích, hoặc đổi tên, hoặc xoá chú thích.',
  },
  'chu-thich-thieu-loi': {
    severity: 'LỖI',
    title: 'Dấu chú thích không có lời',
    wrong: 'Dấu {chu} không có lời chú thích nào cùng tên, nên sẽ in nguyên ra.',
    repair: String.raw`viết thêm ở cuối bài một đoạn  {chu}: …  với lời chú thích; nếu là lời văn, thêm  \  trước dấu ngoặc.`,
  },
  'chu-thich-doi-so': {
    severity: 'LỖI',
    title: 'Số của chú thích',
    wrong: 'Chú thích {chu} sẽ in ra là {so}, vì chú thích được đánh số theo thứ tự xuất hiện.',
    repair: 'đổi tên các chú thích theo thứ tự xuất hiện; chú thích này là  [^{so}]',
  },
  'gach-cheo-bi-mat': {
    severity: 'CẦN XEM',
    title: 'Dấu gạch chéo ngược bị mất',
    wrong: String.raw`Dấu \ trước “{dau}” sẽ mất.`,
    repair: String.raw`nếu là dấu của văn bản, viết  \\  thay cho mỗi dấu \ ; nếu không thì xoá nó đi, hoặc để nguyên.`,
  },
  'ma-ky-tu': {
    severity: 'CẦN XEM',
    title: 'Mã ký tự',
    wrong: 'Chỗ viết “{chu}” sẽ in ra thành một ký tự khác.',
    repair: String.raw`gõ thẳng ký tự cần in; nếu là lời văn, thêm  \  trước dấu & ; nếu đúng ý thì để nguyên.`,
  },
  'dau-nhay-nguoc': {
    severity: 'CẦN XEM',
    title: 'Dấu nháy ngược hoặc dấu rào',
    wrong: 'Dấu ở đầu và cuối “{chu}” sẽ mất, chữ bên trong bị in như mã máy tính.',
    repair:
      "nếu là dấu nháy, gõ lại “ ” hoặc ' ; nếu là dấu của văn bản, thêm  \\  trước mỗi dấu; nếu đúng là mã máy tính thì để nguyên.",
  },
  'so-muc-khong-in-duoc': {
    severity: 'LỖI',
    title: 'Số đầu dòng',
    wrong: 'Số “{chu}” đầu dòng này không in ra được đúng như đã viết.',
    repair: 'viết  {thay}  và để mỗi mục thành một đoạn riêng, có dòng trống ở giữa.',
  },
  'chu-bi-mat': {
    severity: 'LỖI',
    title: 'Chữ bị mất',
    wrong: 'Chỗ “{chu}” sẽ không hiện trên trang như đã viết.',
    repair: String.raw`nếu là lời văn, thêm  \  trước các dấu  # [ ] ( ) * _ ~ > |  ở chỗ này; nếu không thì xoá đi.`,
  },
} as const satisfies Record<string, Words>;

/** Signs of the text that Markdown takes for its own or rewrites, and marks of Markdown that stay in the text. */
export const signs = defineRule({ problems: PROBLEMS, find: ({ files }) => signFindings(files, PROBLEMS) });
