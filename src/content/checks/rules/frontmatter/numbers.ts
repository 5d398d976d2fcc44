import { isPartialDate } from '../../../../language/dates/partial-date.ts';
import { type DocumentNumber, parseDocumentNumber } from '../../../../language/numbers/document-number.ts';
import { DOCUMENT_KINDS } from '../../../../language/kinds/kinds.ts';
import { rangeOfValue, textAt, valueAt } from '../../../read/yaml-tree.ts';
import { defineRule, type Finding } from '../../rule.ts';

type NumberProblem = 'so-khong-doc-duoc' | 'so-khac-loai' | 'so-khac-nam';

/** Numbers that have no shape of a number, and numbers whose type group is another kind's, or whose year is not the date's. */
export const numbers = defineRule<NumberProblem>({
  problems: {
    'so-khong-doc-duoc': {
      severity: 'CẦN XEM',
      title: 'Số, ký hiệu',
      wrong: 'Máy không nhận ra “{so}” là số, ký hiệu văn bản, nên không viện dẫn nào nối tới được.',
      repair:
        'xem lại trên văn bản gốc; dạng thường gặp:  <số>/<loại>-<cơ quan>,  <số>/<năm>/<loại>-<cơ quan>,  của Đảng:  <số>-<loại>/<cơ quan>',
    },
    'so-khac-loai': {
      severity: 'CẦN XEM',
      title: 'Số, ký hiệu',
      wrong: 'Ký hiệu “{ky-hieu}” thường dùng cho {loai-theo-so}, nhưng mục “kind” ghi {loai}.',
      repair: 'xem lại trên văn bản gốc, rồi sửa “number” hoặc “kind”; nếu văn bản gốc ghi như vậy thì để nguyên.',
    },
    'so-khac-nam': {
      severity: 'CẦN XEM',
      title: 'Số, ký hiệu',
      wrong: 'Số “{so}” ghi năm {nam-theo-so}, nhưng mục “issuedOn” ghi {ngay}.',
      repair: 'xem lại trên văn bản gốc, rồi sửa “number” hoặc “issuedOn”; nếu văn bản gốc ghi như vậy thì để nguyên.',
    },
  },
  find: ({ documents }) =>
    documents.flatMap(({ source, frontmatter }): Finding<NumberProblem>[] => {
      const written = textAt(frontmatter, ['number']);
      if (!frontmatter || !written?.trim()) return [];
      const place = { source, range: rangeOfValue(frontmatter, ['number']) };
      const number = parseDocumentNumber(written);
      if (!number) return [{ id: 'so-khong-doc-duoc', ...place, values: { so: written } }];
      return [
        ...judgeKind(number, textAt(frontmatter, ['kind']) ?? '').map((values) => ({
          id: 'so-khac-loai' as const,
          ...place,
          values,
        })),
        ...judgeYear(number, String(valueAt(frontmatter.value, ['issuedOn']) ?? '')).map((values) => ({
          id: 'so-khac-nam' as const,
          ...place,
          values: { so: written, ...values },
        })),
      ];
    }),
});

function judgeKind(number: DocumentNumber, kind: string): Record<string, string>[] {
  const kinds = kindsOf(number);
  if (kinds.length === 0 || kinds.includes(kind) || !DOCUMENT_KINDS.some(({ name }) => name === kind)) return [];
  return [{ 'ky-hieu': number.type ?? '', 'loai-theo-so': kinds.join(' hoặc '), loai: kind }];
}

function judgeYear({ year }: DocumentNumber, date: string): Record<string, string>[] {
  if (year === undefined || !isPartialDate(date) || date.slice(0, 4) === year) return [];
  return [{ 'nam-theo-so': year, ngay: date }];
}

/**
 * The kinds that a number's type group may stand for. The Party writes `QĐ` for Quy định and Quy chế too; a number
 * without a type group (official letters, the National Assembly) says nothing of the kind.
 */
function kindsOf({ family, type }: DocumentNumber): string[] {
  if (type === undefined) return [];
  const fold = type.toUpperCase();
  const hasSymbol = (symbols: readonly string[]) => symbols.some((symbol) => symbol.toUpperCase() === fold);
  const kinds = DOCUMENT_KINDS.filter(
    (kind) => hasSymbol(kind.symbols) || (family === 'party' && 'partySymbols' in kind && hasSymbol(kind.partySymbols)),
  ).map(({ name }): string => name);
  return family === 'party' && fold === 'QĐ' ? [...kinds, 'Quy định', 'Quy chế'] : kinds;
}
