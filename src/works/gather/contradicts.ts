import { type BodyPlace, readBody } from '../../language/bodies/read-body.ts';
import { issuerFitsNumber } from '../../language/bodies/issuer-fits-number.ts';
import type { Issuer } from '../../language/bodies/issuer.ts';
import { arePartialDatesCompatible } from '../../language/dates/partial-date.ts';
import { parseDocumentNumber } from '../../language/numbers/document-number.ts';
import type { DocumentFacts } from '../document.ts';
import type { KnownBodies } from '../evidence/known-bodies.ts';
import { type Reason, reasonOf } from '../reasons.ts';

/** What a citation states of the work that it belongs to: a date or year, and the bodies it names. */
export type Stated = { when: string | undefined; issuers: readonly string[] };

/**
 * Says what of a citation contradicts the document held that it belongs to, or nothing.
 *
 * Belonging is not linking: a number fits, and yet the date may be another, or the body one that cannot have issued it. A
 * body of another province, district or side always contradicts; one of several issuers, another name of one, or its
 * head never does; a name that nothing is known of says nothing.
 */
export function contradiction({ when, issuers }: Stated, held: DocumentFacts, bodies: KnownBodies): Reason | undefined {
  const { issuedOn } = held;
  if (when !== undefined && issuedOn !== undefined && !arePartialDatesCompatible(when, issuedOn))
    return reasonOf('date-differs', { stated: when, issued: issuedOn });
  const verdicts = issuers.map((written) => judgeBody(written, held, bodies));
  const wrong = verdicts.indexOf('elsewhere') >= 0 ? verdicts.indexOf('elsewhere') : verdicts.indexOf('other');
  const isKnown = verdicts.includes('same') || verdicts.includes('alike');
  if (wrong < 0 || (verdicts[wrong] === 'other' && isKnown)) return undefined;
  return reasonOf('issuer-differs', { issuer: issuers[wrong] ?? '' });
}

/** Tells whether a citation names a body that issued the document, by any of its names. */
export function namesIssuer({ issuers }: Stated, held: DocumentFacts, bodies: KnownBodies): boolean {
  return issuers.some((written) => ['same', 'alike'].includes(judgeBody(written, held, bodies)));
}

type Verdict = 'same' | 'alike' | 'elsewhere' | 'other' | 'unknown';

function judgeBody(written: string, held: DocumentFacts, bodies: KnownBodies): Verdict {
  const own = held.issuers.map((id) => bodies.byId.get(id)).filter((issuer) => issuer !== undefined);
  if (own.length === 0) return 'unknown';
  const place = readBody(written);
  if (own.every(({ id }) => isElsewhere(place, bodies.placeById.get(id) ?? {}))) return 'elsewhere';
  const named = bodies.namedIn(written);
  if (named.some(({ id }) => held.issuers.includes(id))) return 'same';
  if (named.some((issuer) => own.some((other) => sharesSymbol(issuer, other)))) return 'alike';
  const number = held.number === undefined ? undefined : parseDocumentNumber(held.number);
  if (number?.bodies.some((body) => issuerFitsNumber(written, { ...number, bodies: [body] }))) return 'alike';
  return named.length > 0 ? 'other' : 'unknown';
}

/** Of another side, another province, or another district or commune; what is not said is not elsewhere. */
function isElsewhere(said: BodyPlace, own: BodyPlace): boolean {
  const differs = (axis: 'side' | 'province' | 'place'): boolean =>
    said[axis] !== undefined && own[axis] !== undefined && said[axis] !== own[axis];
  const isOfOtherLevel = said.place !== undefined && own.place === undefined && own.level === 'tinh';
  return differs('side') || differs('province') || differs('place') || isOfOtherLevel;
}

/** "Tỉnh ủy" and "Ban Chấp hành Đảng bộ tỉnh" both write TU. */
function sharesSymbol(a: Issuer, b: Issuer): boolean {
  return a.jurisdiction === b.jurisdiction && a.suffixes.some((suffix) => b.suffixes.includes(suffix));
}
