import type { SourceRange } from '../../read/source-text.ts';
import type { TreeNode } from '../tree.ts';

/** What becomes of signs that an author wrote and no page would show as written; the words stand with the check. */
export type SignFaultId =
  | 'dong-gach-thanh-de-muc'
  | 'dau-thang-cuoi-de-muc'
  | 'dau-nhan-khong-thanh'
  | 'dau-nhan-nuot-dau'
  | 'dong-noi-lien'
  | 'dong-co-le-noi-lien'
  | 'dong-bi-nuot'
  | 'dong-thanh-nhan-lien-ket'
  | 'lien-ket-khong-thanh'
  | 'chu-thich-bi-bo'
  | 'chu-thich-thieu-loi'
  | 'chu-thich-doi-so'
  | 'gach-cheo-bi-mat'
  | 'ma-ky-tu'
  | 'dau-nhay-nguoc'
  | 'so-muc-khong-in-duoc'
  | 'dau-lon-hon-dau-dong'
  | 'chu-bi-mat';

/** One such place; `values` fill the words of its rule. */
export type SignFault = { id: SignFaultId; values: Readonly<Record<string, string>>; range: SourceRange };

/** What is looked at: the text of the file, and whether Astro writes it (a page of prose) or the writer of documents. */
export type Written = { source: string; isPage: boolean };

/** A fault whose words quote the stretch itself. */
export function faultAt(
  id: SignFaultId,
  source: string,
  { start, end }: SourceRange,
  values: Record<string, string> = {},
): SignFault {
  return { id, range: { start, end }, values: { chu: excerpt(source.slice(start, end)), ...values } };
}

/** Where a node stands; nothing where the parser does not say. */
export function rangeOf({ position }: TreeNode): SourceRange | undefined {
  return position && { start: position.start.offset, end: position.end.offset };
}

const LONGEST_EXCERPT = 40;

function excerpt(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/u, 1);
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT).trimEnd()}…` : line;
}
