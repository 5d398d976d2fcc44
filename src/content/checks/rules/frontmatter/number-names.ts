import { foldNumber } from '../../../../language/numbers/fold-number.ts';
import { parseDocumentNumber } from '../../../../language/numbers/document-number.ts';
import { DOCUMENT_KINDS } from '../../../../language/kinds/kinds.ts';
import { addressOf } from '../../../../works/address.ts';
import { rangeOfValue, textAt, valueAt } from '../../../read/yaml-tree.ts';
import type { CheckedDocument, Corpus } from '../../corpus.ts';
import { defineRule, type Finding } from '../../rule.ts';

type NameProblem = 'ten-tep-khac-so' | 'nam-khac-so';

/** Files that are named for another number than the one they state, or lie in the folder of another year than it carries. */
export const numberNames = defineRule<NameProblem>({
  problems: {
    'ten-tep-khac-so': {
      severity: 'CẦN XEM',
      title: 'Số, ký hiệu',
      wrong: 'Tệp mang tên “{ten}”, như của một số khác, nhưng mục “number” ghi {so}.',
      repair:
        'xem lại trên văn bản gốc, rồi sửa “number”, hoặc đổi tên tệp thành  {goi-y}  và, nếu trang đã công bố, ghi  formerly: [{cu}]',
    },
    'nam-khac-so': {
      severity: 'CẦN XEM',
      title: 'Số, ký hiệu',
      wrong: 'Số “{so}” ghi năm {nam-theo-so}, nhưng tệp nằm ở thư mục “{nam}” và không có ngày ban hành.',
      repair:
        'xem lại trên văn bản gốc, rồi sửa “number”, hoặc chuyển tệp vào  {goi-y}  và, nếu trang đã công bố, ghi  formerly: [{cu}]',
    },
  },
  find: (corpus) => corpus.documents.flatMap((document) => judge(document, corpus)),
});

function judge(document: CheckedDocument, { works }: Corpus): Finding<NameProblem>[] {
  const { id, source, frontmatter, collection, year, slug } = document;
  const written = textAt(frontmatter, ['number']);
  const number = written === undefined ? undefined : parseDocumentNumber(written);
  if (!frontmatter || written === undefined || !number || number.ordinal === '') return [];
  const place = { source, range: rangeOfValue(frontmatter, ['number']) };
  const cu = addressOf(id).slice(0, -1);
  const form = foldNumber(written);
  const isTold = works.collisions.some((collision) => collision.id === id);
  const named: Finding<NameProblem>[] =
    !isTold && isNamedForAnother(slug, form)
      ? [{ id: 'ten-tep-khac-so', ...place, values: { ten: `${slug}.mdx`, so: written, 'goi-y': `${form}.mdx`, cu } }]
      : [];
  const isDated = valueAt(frontmatter.value, ['issuedOn']) !== undefined; // another rule holds the date against the folder
  if (isDated || number.year === undefined || number.year === year) return named;
  const values = { so: written, 'nam-theo-so': number.year, nam: year, 'goi-y': `${collection}/${number.year}/`, cu };
  return [...named, { id: 'nam-khac-so', ...place, values }];
}

/** A name that begins as a number does, and is not made of this one: `733-qd-tu` for 734-QĐ/TU. */
function isNamedForAnother(slug: string, form: string): boolean {
  const name = slug.replace(ASSEMBLY, '').replace(/^0+(?=\d)/u, '');
  if (`-${name}-`.includes(`-${form}-`) || form.startsWith(name.replace(DIGEST, ''))) return false;
  const [ordinal = '', ...rest] = name.split('-');
  if (!/^\d+[a-z]?$/u.test(ordinal)) return false;
  const [, ...symbol] = form.split('-');
  const isSameSymbol = rest.slice(0, symbol.length).join('-') === symbol.join('-');
  const type = /^\d{4}$/u.test(rest[0] ?? '') ? rest[1] : rest[0];
  return isSameSymbol || (rest.length > 1 && SYMBOLS.has(type ?? ''));
}

/** What stands before numbers of the National Assembly that are not those of laws. */
const ASSEMBLY = /^(?:nghi-quyet|phap-lenh)-(?=\d)/u;

/** What closes a name that was cut because it was too long. */
const DIGEST = /-[a-z0-9]{8}$/u;

/** What may stand behind an ordinal for the kind, as names of files have it. */
const SYMBOLS: ReadonlySet<string> = new Set(
  DOCUMENT_KINDS.flatMap((kind) => [...kind.symbols, ...('partySymbols' in kind ? kind.partySymbols : [])]).map(
    foldNumber,
  ),
);
