import type { Words } from '../../rule.ts';

/** What can be wrong with the writing of frontmatter and of YAML files (`yaml.ts`), in the editors' words. */
export const YAML_PROBLEMS = {
  'thieu-phan-dau': {
    severity: 'LỖI',
    title: 'Phần đầu tệp',
    wrong: 'Tệp không có phần đầu, nơi ghi loại, số, ngày và trích yếu.',
    repair: 'ngay dòng đầu viết  ---  rồi các mục, mỗi mục một dòng, rồi một dòng  ---',
  },
  'phan-dau-chua-dong': {
    severity: 'LỖI',
    title: 'Phần đầu tệp',
    wrong: 'Phần đầu mở bằng dòng --- này nhưng không có dòng --- đóng lại, nên không biết lời văn bắt đầu từ đâu.',
    repair: 'ngay sau mục cuối cùng của phần đầu viết một dòng chỉ có  ---  , sát lề trái.',
  },
  'phan-dau-chua-mo': {
    severity: 'LỖI',
    title: 'Phần đầu tệp',
    wrong: 'Tệp có các mục của phần đầu, nhưng dòng đầu tiên không phải là ba dấu gạch nối  ---  viết sát lề trái.',
    repair:
      'ngay dòng đầu viết  ---  (ba dấu gạch nối của bàn phím, không phải gạch dài hay dấu khác), sau mục cuối cùng cũng viết một dòng  ---',
  },
  'yaml-hai-cham': {
    severity: 'LỖI',
    title: 'Dấu hai chấm trong giá trị',
    wrong: 'Giá trị có dấu hai chấm nên máy hiểu nhầm là tên một mục khác.',
    repair: 'đặt cả giá trị trong dấu nháy:  {vi-du}',
  },
  'yaml-dau-nhay': {
    severity: 'LỖI',
    title: 'Dấu nháy chưa đóng',
    wrong: 'Dấu nháy mở ở đây không có dấu nháy đóng.',
    repair: 'đóng bằng dấu nháy thẳng cùng kiểu, ở cuối giá trị:  {dong-nhay}',
  },
  'yaml-sau-dau-nhay': {
    severity: 'LỖI',
    title: 'Chữ sau dấu nháy đóng',
    wrong: 'Sau dấu nháy đóng vẫn còn chữ, nên không biết giá trị kết thúc ở đâu.',
    repair: 'nếu dấu nháy là của văn bản gốc, viết  {ca-nhay}  ; nếu không, viết  {bo-nhay}',
  },
  'yaml-ngoac-chua-dong': {
    severity: 'LỖI',
    title: 'Dấu ngoặc chưa đóng',
    wrong: 'Dấu “{ky-tu}” mở ở đây không có dấu đóng.',
    repair: 'nếu là danh sách, thêm dấu đóng; nếu là dấu của văn bản gốc, đặt cả giá trị trong dấu nháy:  {ca-nhay}',
  },
  'yaml-ky-tu-dau': {
    severity: 'LỖI',
    title: 'Ký tự đầu giá trị',
    wrong: 'Giá trị không được bắt đầu bằng ký tự “{ky-tu}” khi không có dấu nháy.',
    repair: 'đặt cả giá trị trong dấu nháy:  {vi-du}',
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
  'yaml-thieu-dau-cach': {
    severity: 'LỖI',
    title: 'Dấu cách sau dấu hai chấm',
    wrong: 'Sau “{muc}:” không có dấu cách thường, nên máy không nhận ra mục này.',
    repair: 'gõ một dấu cách sau dấu hai chấm:  {muc}: {gia-tri}',
  },
  'yaml-dau-cach-la': {
    severity: 'LỖI',
    title: 'Dấu cách lạ',
    wrong:
      'Đầu dòng này có dấu cách không phải dấu cách thường ({ma-dau-cach}), nên máy không nhận ra mục thuộc cấp nào.',
    repair: 'xoá các dấu cách trước chữ đầu tiên của dòng rồi gõ lại bằng phím cách, thẳng hàng với các mục cùng cấp.',
  },
  'yaml-ghi-chu': {
    severity: 'LỖI',
    title: 'Dấu # trong giá trị',
    wrong: 'Từ dấu # trở đi máy coi là ghi chú, nên phần “{mat}” sẽ mất.',
    repair:
      'nếu phần đó thuộc giá trị, đặt cả giá trị trong dấu nháy:  {vi-du}  ; nếu là ghi chú, chuyển thành một dòng riêng.',
  },
  'yaml-ky-tu-dieu-khien': {
    severity: 'LỖI',
    title: 'Ký tự điều khiển',
    wrong: 'Mã “{ma}” trong dấu nháy kép thành ký tự điều khiển hoặc ký tự đổi chiều chữ, không phải là chữ.',
    repair: 'xoá mã đó; nếu chính nó là lời văn, đặt giá trị trong dấu nháy đơn:  {vi-du}',
  },
  'yaml-gach-cheo': {
    severity: 'LỖI',
    title: 'Dấu gạch chéo ngược',
    wrong: String.raw`Trong dấu nháy kép, dấu \ cùng chữ sau nó bị đọc thành ký tự khác (xuống dòng, dấu cách …) hoặc không đọc được.`,
    repair: String.raw`đặt giá trị trong dấu nháy đơn, ở đó dấu \ vẫn là dấu \:  {vi-du}`,
  },
  'yaml-so': {
    severity: 'LỖI',
    title: 'Số bị đọc khác',
    wrong: 'Giá trị “{gia-tri}” bị máy đọc thành một số viết cách khác.',
    repair:
      'viết lại bằng chữ số như trên văn bản gốc, không thêm dấu chấm, số 0 ở đầu hay cách viết của máy tính (0x, e).',
  },
  'yaml-nhieu-dong': {
    severity: 'CẦN XEM',
    title: 'Giá trị nhiều dòng',
    wrong: 'Giá trị của mục “{muc}” viết trên {so} dòng; máy nối các dòng thành một, cách nhau bằng dấu cách.',
    repair:
      'nếu đúng là một giá trị, viết liền trên một dòng; nếu dòng dưới là mục khác, cho nó thẳng hàng với các mục cùng cấp.',
  },
  'yaml-nhay-cong': {
    severity: 'LỖI',
    title: 'Dấu nháy cong',
    wrong: 'Dấu nháy cong ở hai đầu bị coi là một phần của giá trị.',
    repair: 'dùng dấu nháy thẳng:  {vi-du}  ; nếu dấu nháy cong là của văn bản gốc, viết  {nguyen}',
  },
  'yaml-nhieu-phan': {
    severity: 'LỖI',
    title: 'Nhiều phần trong một tệp',
    wrong: 'Dòng --- ở đây mở một phần khác; mỗi tệp chỉ có một phần, phần sau sẽ mất.',
    repair: 'xoá dòng này, rồi gộp các mục của hai phần; mỗi mục chỉ viết một lần.',
  },
  'yaml-hong': {
    severity: 'LỖI',
    title: 'Cách viết các mục',
    wrong: 'Máy không đọc được các mục từ chỗ này.',
    repair:
      'mỗi mục viết  tên: giá trị  (có dấu cách sau dấu hai chấm); giá trị có ký tự đặc biệt thì đặt trong dấu nháy kép; nếu dòng này là phần tiếp của giá trị ở dòng trên, viết liền vào dòng trên.',
  },
} as const satisfies Record<string, Words>;

export type YamlProblem = keyof typeof YAML_PROBLEMS;
