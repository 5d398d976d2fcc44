import { lineText, placeOf, type SourceRange, type SourceText } from '../../../read/source-text.ts';
import { rangeOfValue, type YamlFault } from '../../../read/yaml-tree.ts';
import type { CheckedFile } from '../../corpus.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { codePoint } from '../text/characters.ts';
import { controlEscape, exampleAt, inQuotes, keyAt, keyFrom, wholeValueAt } from './author-words.ts';
import { diagnose } from './yaml-causes.ts';

type YamlProblem =
  | 'thieu-phan-dau'
  | 'phan-dau-chua-dong'
  | 'phan-dau-chua-mo'
  | 'yaml-hai-cham'
  | 'yaml-dau-nhay'
  | 'yaml-sau-dau-nhay'
  | 'yaml-ngoac-chua-dong'
  | 'yaml-ky-tu-dau'
  | 'yaml-thut-dong'
  | 'yaml-trung-muc'
  | 'yaml-thieu-dau-cach'
  | 'yaml-dau-cach-la'
  | 'yaml-ghi-chu'
  | 'yaml-ky-tu-dieu-khien'
  | 'yaml-gach-cheo'
  | 'yaml-so'
  | 'yaml-nhieu-dong'
  | 'yaml-nhay-cong'
  | 'yaml-nhieu-phan'
  | 'yaml-hong';

/** Frontmatter and YAML files that cannot be read, with the parser's objections in the editors' words. */
export const yaml = defineRule<YamlProblem>({
  problems: {
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
      repair:
        'xoá các dấu cách trước chữ đầu tiên của dòng rồi gõ lại bằng phím cách, thẳng hàng với các mục cùng cấp.',
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
  },
  find: ({ files }) =>
    files.flatMap((file): Finding<YamlProblem>[] =>
      file.faults.some(({ type }) => type === 'no-frontmatter') ? [missing(file)] : firstOfEachLine(file),
    ),
});

const MISSING = { open: 'phan-dau-chua-dong', unfenced: 'phan-dau-chua-mo', none: 'thieu-phan-dau' } as const;

function missing({ source, faults }: CheckedFile): Finding<YamlProblem> {
  const form = faults.find((fault) => fault.type === 'no-frontmatter')?.form ?? 'none';
  const start = form === 'open' ? source.text.indexOf('---') : 0;
  const { line } = placeOf(source, { start, end: start });
  return { id: MISSING[form], source, range: { start, end: start + lineText(source, line).length } };
}

const PROBLEM_BY_CODE: Readonly<Record<string, YamlProblem>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-hai-cham',
  BAD_SCALAR_START: 'yaml-ky-tu-dau',
  ALIAS: 'yaml-ky-tu-dau',
  BAD_ALIAS: 'yaml-ky-tu-dau',
  ANCHOR: 'yaml-ky-tu-dau',
  TAG: 'yaml-ky-tu-dau',
  TAG_RESOLVE_FAILED: 'yaml-ky-tu-dau',
  TAB_AS_INDENT: 'yaml-thut-dong',
  BAD_INDENT: 'yaml-thut-dong',
  DUPLICATE_KEY: 'yaml-trung-muc',
  MULTIPLE_DOCS: 'yaml-nhieu-phan',
  BAD_DQ_ESCAPE: 'yaml-gach-cheo',
  ODD_SPACE: 'yaml-dau-cach-la',
  COMMENT: 'yaml-ghi-chu',
  CONTROL: 'yaml-ky-tu-dieu-khien',
  ESCAPE: 'yaml-gach-cheo',
  NUMBER: 'yaml-so',
  SEVERAL_LINES: 'yaml-nhieu-dong',
  CURLY_QUOTES: 'yaml-nhay-cong',
};

/** What is told with the value where the schema refuses that. */
const TOLD_BY_SCHEMA: ReadonlySet<string> = new Set(['CURLY_QUOTES', 'NUMBER']);

/** Keys whose values bear no quotation marks of their own, as a title or the name of a plan may. */
const UNQUOTED_KEYS: ReadonlySet<string> = new Set(['number', 'place', 'topics', 'suffixes', 'name']);

/** One slip makes the parser stumble several times on its line; the first objection is the useful one. */
function firstOfEachLine({ source, faults, tree, issues }: CheckedFile): Finding<YamlProblem>[] {
  const lines = new Set<number>();
  const refused = new Set(tree ? issues.map(({ path }) => rangeOfValue(tree, path.map(pathKey)).start) : []);
  return faults
    .filter((fault) => fault.type === 'yaml')
    .filter((fault, index) => index === 0 || !FOLLOWING.test(fault.message))
    .filter((fault, index, all) => all.findIndex(({ range }) => range.start === fault.range.start) === index)
    .filter(({ code, range }) => !TOLD_BY_SCHEMA.has(code) || !refused.has(range.start))
    .filter(({ code, range }) => code !== 'CURLY_QUOTES' || UNQUOTED_KEYS.has(keyAt(source, range.start)))
    .map((fault) => describeFault(source, fault))
    .filter(({ id }, index, all) => id !== 'yaml-hong' || !all.slice(0, index).some(isOpen))
    .filter(({ range }) => {
      const { line } = placeOf(source, range);
      return !lines.has(line) && lines.add(line);
    });
}

/** What the parser says of every token behind the one that ended the text for it. */
const FOLLOWING = /in YAML stream/u;

/** A quotation mark that is not closed makes nonsense of what follows. */
function isOpen({ id }: Finding<YamlProblem>): boolean {
  return id === 'yaml-dau-nhay';
}

function pathKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}

/** What the parser stumbles over where a colon has no blank behind it. */
const GLUED: ReadonlySet<string> = new Set([
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
  'BAD_INDENT',
  'UNEXPECTED_TOKEN',
]);

// title:Kế hoạch · title:(no-break space)Kế hoạch; a web address has slashes there
const KEY_WITHOUT_BLANK = /^\s*(?:- )*(?<key>[A-Za-z]+):(?![ \t/]|$)\s*(?<value>.*)$/u;

function describeFault(source: SourceText, fault: YamlFault): Finding<YamlProblem> {
  const { code, message } = fault;
  const isOpenQuote = code === 'MISSING_CHAR' && message.includes('quote');
  const cause = isOpenQuote ? undefined : diagnose(source, fault);
  const range = cause?.range ?? fault.range;
  const line = lineText(source, placeOf(source, range).line);
  const glued = !cause && GLUED.has(code) ? KEY_WITHOUT_BLANK.exec(line)?.groups : undefined;
  const written = source.text.slice(range.start, range.end);
  const isLine = code !== 'MULTIPLE_DOCS' || written.startsWith('---');
  const known = isOpenQuote ? 'yaml-dau-nhay' : (isLine && PROBLEM_BY_CODE[code]) || 'yaml-hong';
  const id = cause?.id ?? (glued && !isOpenQuote ? 'yaml-thieu-dau-cach' : known);
  const key = id === 'yaml-trung-muc' ? keyFrom(source, range.start) : keyAt(source, range.start);
  const { value, write } = wholeValueAt(source, range.start);
  const values = {
    muc: glued?.['key'] ?? key,
    'gia-tri': glued?.['value'] ?? written,
    'ky-tu': source.text[range.start] ?? '',
    'ma-dau-cach': codePoint(written),
    ma: controlEscape(written),
    mat: written,
    so: String(written.split('\n').length),
    'vi-du': cause ? write(inQuotes(value)) : exampleAt(source, range),
    nguyen: exampleAt(source, range, true),
    'ca-nhay': write(inQuotes(value)),
    'bo-nhay': write(inQuotes(withoutQuotes(value))),
    'dong-nhay': write(inQuotes(value.slice(1).replace(/[”’]$/u, ''))),
  };
  return { id, source, range: { start: range.start, end: endOf(id, range, line, key, source) }, values };
}

/** A value without the pair of quotation marks that it begins with; of several pairs the last one closes. */
function withoutQuotes(value: string): string {
  const last = value.lastIndexOf(value[0] ?? '');
  return last > 0 ? value.slice(1, last) + value.slice(last + 1) : value;
}

/** The parser's ranges end where it gave up; what is marked is what the words are about. */
function endOf(id: YamlProblem, { start, end }: SourceRange, line: string, key: string, source: SourceText): number {
  if (id === 'yaml-trung-muc') return start + key.length;
  if (id === 'yaml-ky-tu-dau' || id === 'yaml-ngoac-chua-dong') return start + 1;
  const lineEnd = start - (placeOf(source, { start, end: start }).column - 1) + line.trimEnd().length;
  return id === 'yaml-hai-cham' || id === 'yaml-thieu-dau-cach' ? Math.max(lineEnd, start + 1) : end;
}
