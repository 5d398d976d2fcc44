import type { SourceFault } from '../../../read/reading.ts';
import { lineText, placeOf, type SourceText } from '../../../read/source-text.ts';
import type { YamlFault } from '../../../read/yaml-tree.ts';
import { defineRule, type Finding } from '../../rule.ts';

type YamlProblem =
  | 'thieu-phan-dau'
  | 'yaml-hai-cham'
  | 'yaml-dau-nhay'
  | 'yaml-ky-tu-dau'
  | 'yaml-thut-dong'
  | 'yaml-trung-muc'
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
    'yaml-hai-cham': {
      severity: 'LỖI',
      title: 'Dấu hai chấm trong giá trị',
      wrong: 'Giá trị có dấu hai chấm nên máy hiểu nhầm là tên một mục khác.',
      repair: 'đặt cả giá trị trong dấu nháy kép, ví dụ  {vi-du}',
    },
    'yaml-dau-nhay': {
      severity: 'LỖI',
      title: 'Dấu nháy chưa đóng',
      wrong: 'Dấu nháy mở ở đây không có dấu nháy đóng.',
      repair: 'thêm dấu nháy cùng kiểu vào cuối giá trị.',
    },
    'yaml-ky-tu-dau': {
      severity: 'LỖI',
      title: 'Ký tự đầu giá trị',
      wrong: 'Giá trị không được bắt đầu bằng ký tự “{ky-tu}” khi không có dấu nháy.',
      repair: 'đặt cả giá trị trong dấu nháy kép, ví dụ  {vi-du}',
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
    'yaml-hong': {
      severity: 'LỖI',
      title: 'Cách viết các mục',
      wrong: 'Máy không đọc được các mục từ chỗ này.',
      repair:
        'mỗi mục viết  tên: giá trị  (có dấu cách sau dấu hai chấm); giá trị có ký tự đặc biệt thì đặt trong dấu nháy kép.',
    },
  },
  find: ({ files }) =>
    files.flatMap(({ source, faults }): Finding<YamlProblem>[] =>
      faults.some(({ type }) => type === 'no-frontmatter')
        ? [{ id: 'thieu-phan-dau', source, range: { start: 0, end: lineText(source, 1).length } }]
        : firstOfEachLine(source, faults),
    ),
});

const PROBLEM_BY_CODE: Readonly<Record<string, YamlProblem>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-hai-cham',
  BAD_SCALAR_START: 'yaml-ky-tu-dau',
  ALIAS: 'yaml-ky-tu-dau',
  TAB_AS_INDENT: 'yaml-thut-dong',
  BAD_INDENT: 'yaml-thut-dong',
  DUPLICATE_KEY: 'yaml-trung-muc',
};

/** One slip makes the parser stumble several times on its line; the first objection is the useful one. */
function firstOfEachLine(source: SourceText, faults: readonly SourceFault[]): Finding<YamlProblem>[] {
  const lines = new Set<number>();
  return faults
    .filter((fault) => fault.type === 'yaml')
    .map((fault) => describeFault(source, fault))
    .filter(({ range }) => {
      const { line } = placeOf(source, range);
      return !lines.has(line) && lines.add(line);
    });
}

function describeFault(source: SourceText, { code, message, range }: YamlFault): Finding<YamlProblem> {
  const line = lineText(source, placeOf(source, range).line);
  const [, key = '', value = ''] = /^\s*(?:- )?([^:]*):\s*(.*)$/u.exec(line) ?? [];
  const isOpenQuote = code === 'MISSING_CHAR' && message.includes('quote');
  const id = isOpenQuote ? 'yaml-dau-nhay' : (PROBLEM_BY_CODE[code] ?? 'yaml-hong');
  const values = {
    muc: key,
    'ky-tu': source.text[range.start] ?? '',
    'vi-du': `${key.trim()}: "${value.trimEnd().replaceAll('"', '”')}"`,
  };
  const length = { 'yaml-trung-muc': key.length, 'yaml-hai-cham': value.length }[id as string];
  return {
    id,
    source,
    range: length === undefined ? range : { start: range.start, end: range.start + length },
    values,
  };
}
