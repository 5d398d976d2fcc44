import { splitIssuers } from '../../citations/bodies/split-issuers.ts';
import type { PlacedMention } from '../../citations/mention.ts';
import { bodyOfSymbol, type Side } from '../../language/bodies/bodies.ts';
import { type BodyPlace, readBody } from '../../language/bodies/read-body.ts';
import { CENTRAL_TERMS } from '../../language/dates/central-terms.ts';
import type { PartialDate } from '../../language/dates/partial-date.ts';
import type { DocumentKind } from '../../language/kinds/kinds.ts';
import { type DocumentNumber, parseDocumentNumber } from '../../language/numbers/document-number.ts';
import { formOf } from './cited-number.ts';
import type { DocumentFacts } from '../document.ts';
import type { FactsApart } from './facts-apart.ts';
import type { KnownFacts } from './inherit-facts.ts';
import type { KnownBodies } from './known-bodies.ts';

/**
 * What one document held, or one mention, says of the work it is or means.
 *
 * `apart` holds the facts that tell works of one form apart; `weakSide` is the side that the mere order of the separators
 * suggests where no body is named. `scope` is whether the symbol belongs to one body of the country, or to one in each
 * place; of a symbol that the table does not know nothing is required.
 */
export type Evidence = {
  form: string;
  number: DocumentNumber;
  scope: 'central' | 'local' | 'unknown';
  apart: FactsApart;
  weakSide?: Side;
  date?: PartialDate;
  kind?: DocumentKind;
  issuers: readonly string[];
};

/** The form of a number but for the year in it, which alone may be a slip. */
export function formWithoutYear({ form, number }: Pick<Evidence, 'form' | 'number'>): string {
  return number.year === undefined ? form : form.replace(`-${number.year}`, '');
}

/** What a document held says of itself; nothing where its number is blank or no number. */
export function evidenceOfDocument(document: DocumentFacts, bodies: KnownBodies): Evidence | undefined {
  const { kind, issuedOn, issuers } = document;
  const number = document.number === undefined ? undefined : parseDocumentNumber(document.number);
  if (!number || number.ordinal === '') return undefined;
  const where = issuers.map((id) => bodies.placeById.get(id)).find((place) => place !== undefined);
  return evidenceOf({ number, kind, where, date: issuedOn, year: undefined, issuers });
}

/** What a mention says of what it cites, as its text knows it, in the place from which the citing document speaks. */
export function evidenceOfMention(
  { kind, text }: PlacedMention,
  { cited, date, year, issuer }: KnownFacts,
  home: BodyPlace,
): Evidence | undefined {
  if (!cited) return undefined;
  const issuers = issuer === undefined ? [] : splitIssuers(issuer);
  const named = issuers.map(readBody);
  // Only of a symbol that each place has its own is the place of the citing document a fact.
  const isLocal = bodyOfSymbol(cited.number.bodies[0] ?? '')?.scope === 'local';
  const where = placedFrom(named, isLocal ? home : {}, issuer === undefined);
  const evidence = evidenceOf({ number: cited.number, kind, where, date, year, issuers });
  const years = evidence.apart.year === undefined ? termIn(text) : undefined;
  return years ? { ...evidence, apart: { ...evidence.apart, years } } : evidence;
}

type Said = {
  number: DocumentNumber;
  kind: DocumentKind | undefined;
  where: BodyPlace | undefined;
  date: PartialDate | undefined;
  year: string | undefined;
  issuers: readonly string[];
};

function evidenceOf({ number, kind, where, date, year, issuers }: Said): Evidence {
  const body = bodyOfSymbol(number.bodies[0] ?? '');
  const scope = body?.scope ?? 'unknown';
  const own = number.year ?? date?.slice(0, 4) ?? year;
  const assembly = number.family === 'assembly' && kind !== undefined ? ASSEMBLY[kind] : undefined;
  const side = body?.side ?? where?.side;
  const weak = number.family === 'party' ? 'party' : number.family === 'administrative' ? 'state' : undefined;
  const { level, province, place } = where ?? {};
  const local: FactsApart =
    scope === 'central'
      ? {}
      : {
          ...(side === undefined ? {} : { side }),
          ...(level === undefined || level === 'trung-uong' ? {} : { level: level === 'so-nganh' ? 'tinh' : level }),
          ...(province === undefined ? {} : { province }),
          ...(place === undefined ? {} : { place }),
        };
  return {
    form: formOf(number, kind),
    number,
    scope,
    issuers,
    apart: { ...local, ...(assembly === undefined ? {} : { assembly }), ...(own === undefined ? {} : { year: own }) },
    ...(scope === 'local' && side === undefined && weak !== undefined ? { weakSide: weak } : {}),
    ...(date === undefined ? {} : { date }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** What the Assembly numbers apart; a kind that it does not issue tells nothing. */
const ASSEMBLY: Partial<Record<DocumentKind, FactsApart['assembly']>> = {
  Luật: 'law',
  'Bộ luật': 'law',
  'Hiến pháp': 'law',
  'Nghị quyết': 'resolution',
  'Nghị quyết liên tịch': 'resolution',
  'Pháp lệnh': 'ordinance',
};

/**
 * A body named without its province is one of the province that the citing document speaks from; a district or commune
 * named without its name, only where the citing document is of that very place.
 */
function placedFrom(named: readonly BodyPlace[], home: BodyPlace, isUnnamed: boolean): BodyPlace {
  const body = named.find(({ level, province, place }) => level ?? province ?? place) ?? named[0] ?? {};
  if (body.province !== undefined || home.province === undefined || body.level === 'trung-uong') return body;
  const isOwnPlace = (body.level === 'huyen' || body.level === 'xa') && body.place === undefined;
  if (isOwnPlace && body.level !== home.level) return { ...body };
  const place = isOwnPlace ? home.place : body.place;
  return { ...(isUnnamed ? {} : body), province: home.province, ...(place === undefined ? {} : { place }) };
}

/** "của Bộ Chính trị khóa XIII": the years of a term of the Central Committee. */
function termIn(text: string): { from: string; to: string } | undefined {
  const term = /kh(?:óa|oá) {0,2}(?<term>[IVX]+)/iu.exec(text.normalize('NFC'))?.groups?.['term'];
  const months = term === undefined ? undefined : CENTRAL_TERMS.get(term.toUpperCase());
  return months && { from: months.from.slice(0, 4), to: months.to.slice(0, 4) };
}
