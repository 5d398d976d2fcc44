import { isPartyBody, isStateBody } from '../../language/bodies/bodies.ts';
import type { DocumentNumber } from '../../language/numbers/document-number.ts';
import { kindOfNumber } from '../../language/numbers/kind-of-symbol.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { NumberAt } from './number-at.ts';
import type { NumberWord } from './number-word.ts';

// standards, forms, codes and receipts number themselves in the same way
const NO_DOCUMENT_BEFORE =
  /(?:qcvn|tcvn|tcn|qtkd|iso|iec|tieu chuan|quy chuan|ma so|ma|hop dong|bien lai|hoa don|mau|bieu mau|bieu|ky hieu|phu luc|ma hieu|to khai|so hieu(?: {0,2}\|)?|bang|so:|:|keyword=) {0,3}$/u;

/** Tells whether a number without a kind word is a citation: only a number of an unmistakable form is a citation, and a document's own header never is. */
export function standsAlone(
  { folded }: CleanText,
  { start, number, isLowerCase }: NumberAt,
  word: NumberWord,
): boolean {
  if (isLowerCase || word.isHeader || number.family === 'legacy') return false;
  if (number.family === 'letter' && !word.isWritten) return false;
  const before = word.isWritten ? word.start : start;
  if (
    NO_DOCUMENT_BEFORE.test(folded.slice(Math.max(0, before - 14), before)) &&
    !/(?:dinh|phu|thi|quyet|tu|sau): {0,3}$/u.test(folded.slice(Math.max(0, before - 8), before))
  )
    return false;
  if (number.family === 'assembly' || number.family === 'normative' || number.family === 'letter') return true;
  return kindOfNumber(number) !== undefined && hasKnownBody(number) && !/^(?:19|20)\d\d$/u.test(number.ordinal);
}

/** Forms are numbered like documents ("01/TB-SDPS"), but no body stands in their symbol. */
function hasKnownBody({ bodies: [body = ''] }: DocumentNumber): boolean {
  return isPartyBody(body) || isStateBody(body);
}
