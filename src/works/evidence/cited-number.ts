import type { PlacedMention } from '../../citations/mention.ts';
import { bodyOfSymbol } from '../../language/bodies/bodies.ts';
import { readBody } from '../../language/bodies/read-body.ts';
import {
  type DocumentNumber,
  formatDocumentNumber,
  parseDocumentNumber,
} from '../../language/numbers/document-number.ts';
import { foldNumber } from '../../language/numbers/fold-number.ts';

/** The number that a mention cites, taken apart, and its form; `isRepaired` where it is not the one that is written. */
export type CitedNumber = { number: DocumentNumber; form: string; isRepaired: boolean };

/**
 * The number that a mention cites, repaired where that is proven: a slip in the type or a missing year, which kind word
 * and date show, always; swapped separators only once the body is judged, for `62-KH/STTTT` of a Đảng ủy is no slip of
 * `62/KH-STTTT`. A department's symbol without a body named leaves the writing as it is.
 */
export function citedNumber(mention: PlacedMention): CitedNumber | undefined {
  const { number, canonical, aliasOf, issuer, kind } = mention;
  const written = parse(number ?? aliasOf);
  const repaired = canonical === undefined ? undefined : parse(canonical);
  if (!written) return repaired && { number: repaired, form: formOf(repaired, kind), isRepaired: true };
  if (!repaired || (formOf(repaired, kind) === formOf(written, kind) && isRightAsWritten(written, issuer)))
    return { number: written, form: formOf(written, kind), isRepaired: false };
  return { number: repaired, form: formOf(repaired, kind), isRepaired: true };
}

/** The form under which a number is gathered; one without a symbol ("Chỉ thị 16") says its kind in it. */
export function formOf(number: DocumentNumber, kind: string | undefined): string {
  const form = foldNumber(formatDocumentNumber(number));
  return number.bodies.length === 0 && number.type === undefined && kind !== undefined
    ? foldNumber(`${kind} ${form}`)
    : form;
}

function isRightAsWritten({ family, bodies }: DocumentNumber, issuer: string | undefined): boolean {
  const body = bodyOfSymbol(bodies[0] ?? '');
  const side = issuer === undefined ? undefined : readBody(issuer).side;
  if (body === undefined || body.side !== undefined) return false;
  return side === undefined || (side === 'party') === (family === 'party');
}

function parse(written: string | undefined): DocumentNumber | undefined {
  // The unit that drafted a letter stands behind its number in brackets: 2560/BCA(X13).
  const number = written === undefined ? undefined : parseDocumentNumber(written.replace(/\([^()]*\)$/u, ''));
  return number && number.ordinal !== '' ? number : undefined;
}
