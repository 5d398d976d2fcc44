import type { Words } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { signFindings } from '../../sign-findings.ts';

const PROBLEMS = {
  'dong-noi-lien': {
    severity: 'LỖI',
    title: 'Dòng bị nối liền',
    wrong: 'Dòng “{chu}” sẽ bị nối liền vào dòng trên thành một đoạn, vì giữa hai dòng không có dòng trống.',
    repair: String.raw`để một dòng trống trước dòng này; nếu vẫn là một câu thì nối hai dòng lại; nếu chỉ xuống dòng trong cùng một đoạn thì thêm  \  vào cuối dòng trên.`,
  },
  'dong-co-le-noi-lien': {
    severity: 'CẦN XEM',
    title: 'Dòng có lẽ bị nối liền',
    wrong: 'Dòng “{chu}” sẽ bị nối liền vào câu đã kết thúc ở dòng trên; có lẽ đây là một đoạn riêng.',
    repair: 'nếu là đoạn riêng, để một dòng trống trước dòng này; nếu vẫn là một đoạn thì nối hai dòng lại.',
  },
  'dong-bi-nuot': {
    severity: 'LỖI',
    title: 'Dòng bị nối vào mục trên',
    wrong: 'Dòng “{chu}” không thụt vào nhưng sẽ bị nối liền vào mục (hoặc đoạn trích dẫn) ngay trên nó.',
    repair:
      'để một dòng trống trước dòng này; nếu thuộc mục trên thì nối vào cuối dòng trên; nếu là đoạn riêng của mục trên thì vừa để dòng trống vừa thụt dòng này thẳng với chữ đầu của mục.',
  },
  'dong-gach-thanh-de-muc': {
    severity: 'LỖI',
    title: 'Dòng gạch bị mất',
    wrong: 'Dòng gạch “{chu}” sẽ mất và biến các dòng chữ ngay trên nó thành đề mục.',
    repair:
      'để một dòng trống trước dòng gạch nếu cần một đường kẻ, hoặc xoá dòng gạch; nếu đúng là đề mục, viết  ##  trước dòng chữ.',
  },
  'dong-thanh-nhan-lien-ket': {
    severity: 'LỖI',
    title: 'Dòng bị mất',
    wrong: 'Dòng “{chu}” bị hiểu là nhãn của một liên kết và sẽ không hiện trên trang.',
    repair: String.raw`nếu là lời văn, thêm  \  trước dấu ngoặc vuông mở đầu dòng; nếu không thì xoá dòng.`,
  },
  'dau-lon-hon-dau-dong': {
    severity: 'CẦN XEM',
    title: 'Dấu lớn hơn ở đầu dòng',
    wrong: 'Dấu > đầu dòng bị hiểu là dấu của đoạn trích dẫn và sẽ không hiện.',
    repair: String.raw`nếu là dấu “lớn hơn” của lời văn, viết  \>`,
  },
} as const satisfies Record<string, Words>;

/** Lines that would not be published as lines: run together, swallowed by what stands above them, or gone. */
export const lines = defineRule({ problems: PROBLEMS, find: ({ files }) => signFindings(files, PROBLEMS) });
