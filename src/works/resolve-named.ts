import { isCertainlyLater } from '../language/dates/partial-date.ts';
import type { DocumentFacts } from './document.ts';
import { documentNumberKey, parseDocumentNumber } from '../language/numbers/document-number.ts';
import { type Enactment, LAWS } from '../language/kinds/laws.ts';
import type { PlacedMention } from '../citations/mention.ts';
import { foldName, type Registry } from './registry.ts';
import { reasonOf } from './reasons.ts';
import type { Resolution } from './resolved-mention.ts';

const enactmentsByName = new Map(LAWS.map(({ kind, name, enactments }) => [foldName(`${kind} ${name}`), enactments]));

/**
 * Says what a mention by name cites. A law is sought in the table of laws: its year or date tells which enactment is
 * meant; without either it is the one in force, the latest before the citing text, and the reason says that this is
 * inferred. Everything else is the document held under that title or alias, if there is one and only one.
 */
export function resolveNamed(from: DocumentFacts, mention: PlacedMention, registry: Registry): Resolution {
  const name = foldName(mention.name ?? mention.text);
  const titled = registry.documentsByName.get(name) ?? [];
  const enactments = enactmentsByName.get(name);
  if (enactments && enactments.length > 0) return resolveLaw(from, mention, titled, enactments, registry);
  if (titled.some(({ id }) => id === from.id)) return { state: 'ignored', reason: reasonOf('names-itself') };
  const fitting = titled.filter((document) => isPossible(from, mention, document));
  if (fitting.length === 1 && fitting[0])
    return { state: 'linked', work: fitting[0].id, reason: reasonOf('name-agrees') };
  if (fitting.length > 1) {
    return {
      state: 'ambiguous',
      work: '',
      candidates: fitting.map(({ id }) => id),
      reason: reasonOf('several-of-name', { count: String(fitting.length) }),
    };
  }
  if (mention.isShortForm) return { state: 'ignored', reason: reasonOf('short-name-unknown') };
  return { state: 'not-held', work: undefined, reason: reasonOf('not-held') };
}

function resolveLaw(
  from: DocumentFacts,
  mention: PlacedMention,
  titled: readonly DocumentFacts[],
  enactments: readonly Enactment[],
  registry: Registry,
): Resolution {
  const known = enactments.filter((enactment) => isMeant(mention, enactment) && !isYounger(enactment, from));
  const isDated = mention.date !== undefined || mention.year !== undefined;
  const meant = isDated ? known : known.slice(-1);
  const byNumber = meant.flatMap((enactment) => registry.documentsByKey.get(keyOf(enactment)) ?? []).filter(isLaw);
  const byTitle = titled.filter(
    (document) => isDated && isPossible(from, mention, document) && !byNumber.includes(document),
  );
  const held = [...new Set([...byNumber, ...byTitle])];
  if (held.some(({ id }) => id === from.id)) return { state: 'ignored', reason: reasonOf('names-itself') };
  const [only] = held;
  if (held.length > 1) {
    return {
      state: 'ambiguous',
      work: '',
      candidates: held.map(({ id }) => id),
      reason: reasonOf('several-laws', { count: String(held.length) }),
    };
  }
  if (!only) return { state: 'not-held', work: undefined, reason: reasonOf('law-not-held') };
  if (isDated) return { state: 'linked', work: only.id, reason: reasonOf('law-agrees') };
  if (from.issuedOn === undefined && enactments.length > 1) {
    return {
      state: 'suspect',
      candidates: [only.id],
      reason: reasonOf('law-period-unknown'),
    };
  }
  return {
    state: 'linked',
    work: only.id,
    reason: reasonOf('law-inferred'),
  };
}

function isMeant({ date, year }: PlacedMention, enactment: Enactment): boolean {
  if (date !== undefined) return enactment.date === date;
  return year === undefined || yearOf(enactment) === year;
}

function isYounger(enactment: Enactment, { issuedOn }: DocumentFacts): boolean {
  const issued = enactment.date ?? yearOf(enactment);
  return issuedOn !== undefined && issued !== undefined && isCertainlyLater(issued, issuedOn);
}

function yearOf({ number, date }: Enactment): string | undefined {
  return date?.slice(0, 4) ?? parseDocumentNumber(number)?.year;
}

function keyOf({ number }: Enactment): string {
  const parsed = parseDocumentNumber(number);
  return parsed ? documentNumberKey(parsed) : '';
}

/** A resolution of the Assembly may bear the number of a law. */
function isLaw({ kind }: DocumentFacts): boolean {
  return kind === 'Luật' || kind === 'Bộ luật' || kind === 'Pháp lệnh';
}

function isPossible(from: DocumentFacts, mention: PlacedMention, { issuedOn }: DocumentFacts): boolean {
  if (issuedOn === undefined) return true;
  if (mention.date !== undefined && !mention.date.startsWith(issuedOn)) return false;
  if (mention.year !== undefined && !issuedOn.startsWith(mention.year)) return false;
  return from.issuedOn === undefined || !isCertainlyLater(issuedOn, from.issuedOn);
}
