import type { DocumentFacts } from '../document.ts';
import { designateDocument, titleBeside } from './designate-document.ts';
import { formatLongDate } from '../../language/dates/format-date.ts';

/** The two forms in which an official text cites a document. */
export type FormalCitation = { long: string; short: string };

type Cited = Pick<DocumentFacts, 'kind' | 'number' | 'issuedOn'> & { title?: string | undefined };

/** Titles that open with one of these follow the issuer at once ("… của Chính phủ quy định …"); others follow "về". */
const VERBS =
  /^(?:ban hành|bãi bỏ|bổ sung|công bố|hướng dẫn|phê duyệt|quy định|sửa đổi|thành lập|thay thế|triển khai|về)\s/iu;

/**
 * Writes the citation of a document as Nghị định 30/2020/NĐ-CP has it (Phụ lục I, phần I, mục II.6): the
 * first time with kind, number, date, issuer and title, afterwards with kind and number. Laws and ordinances are cited
 * by kind and name. What is not known is left out; a blank number shows as "…".
 */
export function citeFormally(document: Cited, issuer?: string): FormalCitation {
  const designation = designateDocument(document);
  const { kind, number, issuedOn } = document;
  const title = titleBeside(document);
  if (title !== undefined && (kind === 'Luật' || kind === 'Bộ luật' || kind === 'Pháp lệnh')) {
    const name = `${kind} ${lowerFirst(title)}`;
    return { long: name, short: name };
  }
  const parts = [designation, issuedOn && formatLongDate(issuedOn), issuer && `của ${issuer}`, title && joined(title)];
  const long = parts.filter(Boolean).join(' ');
  // A kind alone names nothing: without a number the long form is the only one there is.
  return { long, short: number === undefined && title !== undefined ? long : designation };
}

function joined(title: string): string {
  return VERBS.test(title) ? lowerFirst(title) : `về ${lowerFirst(title)}`;
}

/** "Về tiếp tục" → "về tiếp tục"; "UBND tỉnh" stays, its second letter being a capital. */
function lowerFirst(words: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
