import { arePartialDatesCompatible, isCertainlyLater } from '../language/dates/partial-date.ts';
import type { DocumentFacts } from './document.ts';
import { parseDocumentNumber } from '../language/numbers/document-number.ts';
import { type Reason, reasonOf } from './reasons.ts';
import type { KnownFacts } from './inherit-attributes.ts';
import { type IssuerVerdict, judgeIssuer } from './judge-issuer.ts';
import type { PlacedMention } from '../citations/mention.ts';
import { CENTRAL_TERMS } from '../language/dates/central-terms.ts';
import type { Registry } from './registry.ts';

/**
 * How a held document of the right number stands to a mention: it fits (with the evidence that speaks for it), it is
 * plainly another document of the same number, or it contradicts the text, in words for the editor.
 */
export type Verdict =
  | { type: 'fits'; document: DocumentFacts; isDated: boolean; issuer: IssuerVerdict }
  | { type: 'another'; document: DocumentFacts }
  | { type: 'contradicts'; document: DocumentFacts; why: Reason };

/** Judges one candidate. The issuer is evidence, never a filter; kind decides only where the symbol does not. */
export function judgeCandidate(
  from: DocumentFacts,
  mention: PlacedMention,
  facts: KnownFacts,
  document: DocumentFacts,
  registry: Registry,
): Verdict {
  if (!isSameKind(mention, document)) return { type: 'another', document };
  const when = facts.date ?? facts.year;
  const isDateWrong =
    when !== undefined && document.issuedOn !== undefined && !arePartialDatesCompatible(when, document.issuedOn);
  if (isDateWrong && restartsBetween(mention, when, document.issuedOn ?? '')) return { type: 'another', document };
  if (isDateWrong)
    return {
      type: 'contradicts',
      document,
      why: reasonOf('date-differs', { stated: when, issued: document.issuedOn ?? when }),
    };
  if (
    from.issuedOn !== undefined &&
    document.issuedOn !== undefined &&
    isCertainlyLater(document.issuedOn, from.issuedOn)
  ) {
    return { type: 'another', document };
  }
  if (isOfAnotherTerm(mention, document)) return { type: 'another', document };
  const issuer = judgeIssuer(facts.issuer, document, registry);
  if (issuer === 'elsewhere') return { type: 'another', document };
  const isDated = facts.date !== undefined && facts.date === document.issuedOn;
  if (issuer === 'other') {
    return { type: 'contradicts', document, why: reasonOf('issuer-differs', { issuer: facts.issuer ?? '' }) };
  }
  if (!isDated && issuer === 'unknown' && isOfAnotherProvince(from, document, registry))
    return { type: 'another', document };
  return { type: 'fits', document, isDated, issuer };
}

/** Laws and resolutions of the Assembly share one form of number; only there does the kind word exclude. */
function isSameKind(mention: PlacedMention, document: DocumentFacts): boolean {
  const number = parseDocumentNumber(mention.canonical ?? mention.number ?? mention.aliasOf ?? '');
  if (!number || number.type !== undefined || number.family === 'letter') return true;
  if (number.family !== 'assembly' || mention.kind === undefined) return true;
  return isLaw(mention.kind) === isLaw(document.kind);
}

function isLaw(kind: string): boolean {
  return kind === 'Luật' || kind === 'Bộ luật';
}

const PARTY_TERM_YEARS = 5;

/** State counters restart each year, Party counters each term; a number that carries its year never restarts. */
function restartsBetween(mention: PlacedMention, a: string, b: string): boolean {
  const number = parseDocumentNumber(mention.canonical ?? mention.number ?? mention.aliasOf ?? '');
  if (!number || number.year !== undefined) return false;
  const years = Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
  return number.family === 'party' ? years > PARTY_TERM_YEARS : years > 0;
}

function isOfAnotherProvince(from: DocumentFacts, document: DocumentFacts, { issuerById }: Registry): boolean {
  const [citing, cited] = [from.issuers[0], document.issuers[0]].map((id) =>
    id === undefined ? undefined : issuerById.get(id)?.jurisdiction,
  );
  return (
    citing !== undefined && cited !== undefined && cited !== 'trung-uong' && citing !== 'trung-uong' && citing !== cited
  );
}

/** A Party number of the Central Committee recurs each term: one "của Bộ Chính trị khóa XIII" is not of 2013. */
function isOfAnotherTerm({ text, number }: PlacedMention, { issuedOn }: DocumentFacts): boolean {
  const term = /kh(?:óa|oá) {0,2}(?<term>[IVX]+)/iu.exec(text.normalize('NFC'))?.groups?.['term'];
  const years = term === undefined ? undefined : CENTRAL_TERMS.get(term.toUpperCase());
  if (!years || issuedOn === undefined || !/\/(?:TW|BCT)$/iu.test(number ?? '')) return false;
  return issuedOn.slice(0, 7) < years.from || issuedOn.slice(0, 7) > years.to;
}
