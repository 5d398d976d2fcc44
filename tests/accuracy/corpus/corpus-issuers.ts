import { PROVINCES } from '../../../src/language/bodies/organisations.ts';
import type { Issuer } from '../../../src/language/bodies/issuer.ts';
import { parseDocumentNumber } from '../../../src/language/numbers/document-number.ts';
import { foldText } from '../../../src/language/text/fold-text.ts';
import type { CorpusDocument } from '../search/corpus-document.ts';

/** Bodies that the sample archive names in two ways, by the ids that the two names would make. */
const SAME_BODY: ReadonlyMap<string, string> = new Map([
  ['thu-tuong', 'thu-tuong-chinh-phu'],
  ['chinh-phu-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam', 'chinh-phu'],
  ['ngan-hang-nha-nuoc', 'ngan-hang-nha-nuoc-viet-nam'],
]);

/** Words with which the name of another body begins, where a list of bodies is cut. */
const HEADS = [
  'Ban',
  'Bộ',
  'Chính phủ',
  'Đoàn Chủ tịch',
  'Hội',
  'Ngân hàng',
  'Thanh tra',
  'Toà án',
  'Tòa án',
  'Tổng cục',
  'Trung ương Hội',
  'Uỷ ban',
  'Ủy ban',
  'Viện',
].join('|');

// "Bộ Y tế và Bộ Nội vụ" · "Bộ Công an, Bộ Quốc phòng" · not "Bộ Bưu chính, Viễn thông", not "Dân tộc và Miền núi"
const BETWEEN_BODIES = new RegExp(`(?:, | và )(?=(?:${HEADS})(?!\\p{L}))`, 'u');

/**
 * The names of the bodies that issued a document, in the order written; none where the archive states none. The archive
 * read some issuers out of a longer title ("Chính phủ về chứng minh nhân dân. ngày 29/04/1999 của Bộ Công an"): there the
 * words behind the date are the issuer.
 */
export function issuerNamesOf({ issuer }: Pick<CorpusDocument, 'issuer'>): string[] {
  const behindDate = /^.* ngày \d{1,2}\/\d{1,2}\/\d{4} của (?<bodies>.+)$/u.exec(issuer ?? '')?.groups?.['bodies'];
  return (behindDate ?? issuer ?? '')
    .split(BETWEEN_BODIES)
    .filter((name) => name !== '')
    .map(tidyName);
}

/** The id that `issuers.yaml` gives a name: "Uỷ ban Thường vụ Quốc hội" and "Ủy ban thường vụ Quốc hội" are one body. */
export function issuerIdOf(name: string): string {
  const id = foldText(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return SAME_BODY.get(id) ?? id;
}

/**
 * Every body that documents of an archive name, sorted by id, as entries of `issuers.yaml`: the commonest writing is its
 * name. Its symbols are those that at least two of its own documents write, joint ones left out.
 */
export function issuersOf(documents: readonly CorpusDocument[]): Issuer[] {
  const namesById = Map.groupBy(documents.flatMap(issuerNamesOf), issuerIdOf);
  const symbolsById = Map.groupBy(documents.flatMap(ownSymbol), ({ id }) => id);
  return [...namesById]
    .map(([id, names]) => ({
      id,
      ...namesInOrder(names),
      ...placeOf(id),
      suffixes: frequent((symbolsById.get(id) ?? []).map(({ symbol }) => symbol)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function tidyName(name: string): string {
  return name
    .replace(/\s*\([^)]*\)|\.$/gu, '')
    .replaceAll('Ð', 'Đ')
    .trim();
}

function namesInOrder(names: readonly string[]): Pick<Issuer, 'names' | 'variants'> {
  const [name = '', ...others] = byFrequency(names).map(([writing]) => writing);
  const folds = new Set([foldText(name)]);
  const variants = others.filter((other) => !folds.has(foldText(other)) && folds.add(foldText(other)));
  return { names: [{ name }], variants };
}

function placeOf(id: string): Pick<Issuer, 'level' | 'jurisdiction'> {
  const province = /^(?:ubnd|uy-ban-nhan-dan|hdnd|hoi-dong-nhan-dan)-/u.test(id)
    ? PROVINCES.map((name) => name.replaceAll(/[^a-z]+/gu, '-')).find((name) => id.endsWith(`-${name}`))
    : undefined;
  return province === undefined
    ? { level: 'trung-uong', jurisdiction: 'trung-uong' }
    : { level: 'tinh', jurisdiction: province };
}

/** The last group of a number is its body's; the term of the Assembly is no part of a symbol. */
function ownSymbol(document: CorpusDocument): { id: string; symbol: string }[] {
  const [name, ...others] = issuerNamesOf(document);
  const [symbol, ...joint] = parseDocumentNumber(document.number)?.bodies ?? [];
  if (name === undefined || symbol === undefined || others.length + joint.length > 0) return [];
  return [{ id: issuerIdOf(name), symbol: symbol.replace(/\d+$/u, '') }];
}

function frequent(symbols: readonly string[]): string[] {
  return byFrequency(symbols).flatMap(([symbol, count]) => (count > 1 ? [symbol] : []));
}

function byFrequency(values: readonly string[]): [string, number][] {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]): [string, number] => [
    value,
    all.length,
  ]);
  return counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
