import type { PlacedMention } from '../../citations/mention.ts';
import type { BodyPlace } from '../../language/bodies/read-body.ts';
import { arePartialDatesCompatible, type PartialDate } from '../../language/dates/partial-date.ts';
import { type DocumentNumber, parseDocumentNumber } from '../../language/numbers/document-number.ts';
import type { Enactment } from '../../language/kinds/laws.ts';
import type { DocumentFacts } from '../document.ts';
import { type Evidence, evidenceOfMention } from './evidence.ts';
import { mayBeOne } from './facts-apart.ts';
import { type HeldNames, heldByName } from './held-names.ts';
import { inheritFacts, type KnownFacts } from './inherit-facts.ts';
import { lawNamed } from './law-names.ts';
import { type NamePairs, numberNamed } from './name-pairs.ts';

/**
 * What a mention tells of what it cites, before anything is gathered: a number (`byName`: by a name for which the table of
 * laws has it, the enactment told or inferred from the time of the text, or which the texts pair with it), a name, laws among which it does not choose, the document itself, or
 * what the editor has set.
 */
export type Told =
  | { type: 'number'; evidence: Evidence; known: KnownFacts; byName: 'told' | 'inferred' | 'paired' | undefined }
  | { type: 'name'; fitting: readonly DocumentFacts[]; isLaw: boolean }
  | { type: 'laws'; evidences: readonly Evidence[]; why: 'period-unknown' | 'just-replaced' }
  | { type: 'itself' }
  | { type: 'set' };

/** What names stand for, beside the table of laws: documents held, and numbers that texts write out beside the name. */
export type KnownNames = { held: HeldNames; pairs: NamePairs };

/** Reads what every mention of one document tells; mentions come in reading order, all of them. */
export function tellMentions(
  from: DocumentFacts,
  own: Evidence | undefined,
  mentions: readonly PlacedMention[],
  home: BodyPlace,
  names: KnownNames,
): Told[] {
  const known = inheritFacts(mentions);
  return mentions.map((mention, index): Told => {
    if (mention.set) return { type: 'set' };
    const facts = known[index] ?? { isInherited: false };
    const evidence = evidenceOfMention(mention, facts, home);
    if (!evidence) return tellName(from, mention, names);
    return isItself(evidence, own, mention)
      ? { type: 'itself' }
      : { type: 'number', evidence, known: facts, byName: undefined };
  });
}

/** The document's own number, unless the mention itself tells a date or body that shows another. */
function isItself({ form, apart }: Evidence, own: Evidence | undefined, { date, year }: PlacedMention): boolean {
  if (own?.form !== form) return false;
  const { year: _year, ...others } = apart;
  const when = date ?? year;
  const isOwnYear = when === undefined || own.date === undefined || arePartialDatesCompatible(when, own.date);
  return isOwnYear && mayBeOne(others, own.apart);
}

function tellName(from: DocumentFacts, mention: PlacedMention, { held, pairs }: KnownNames): Told {
  const { date, year } = mention;
  const name = mention.name ?? mention.text;
  const fitting = heldByName(held, mention, from);
  if (fitting.some(({ id }) => id === from.id)) return { type: 'itself' };
  const isTold = date !== undefined || year !== undefined;
  const law = lawNamed({ name, date, year }, from.issuedOn);
  if (isTold && fitting.length === 1) return { type: 'name', fitting, isLaw: law !== undefined };
  if (law?.type === 'several')
    return {
      type: 'laws',
      evidences: law.enactments.flatMap((enactment) => enacted(mention, enactment)),
      why: law.why,
    };
  const [evidence] = law ? enacted(mention, law.enactment) : evidenceOfPair(from, mention, fitting, pairs);
  if (!evidence) return { type: 'name', fitting, isLaw: law !== undefined };
  if (law) return { type: 'number', evidence, known: UNTOLD, byName: law.isInferred ? 'inferred' : 'told' };
  const known = { isInherited: false, ...(date && { date }), ...(year && { year }) };
  return { type: 'number', evidence, known, byName: 'paired' };
}

/** The table of laws has judged the date already. */
const UNTOLD: KnownFacts = { isInherited: false };

/** What a name that neither the table of laws nor a title knows stands for in the texts. */
function evidenceOfPair(
  { issuedOn }: DocumentFacts,
  mention: PlacedMention,
  fitting: readonly DocumentFacts[],
  pairs: NamePairs,
): Evidence[] {
  const { name, date, year, isShortForm } = mention;
  if (name === undefined || isShortForm || fitting.length > 0) return [];
  const number = numberNamed(pairs, name, date?.slice(0, 4) ?? year, issuedOn);
  return number ? evidenceOfNumber(mention, number, date) : [];
}

/** What the name of a law stands for: its number, and the day of its enactment. */
function enacted(mention: PlacedMention, { number: written, date }: Enactment): Evidence[] {
  const number = parseDocumentNumber(written);
  return number ? evidenceOfNumber(mention, number, date) : [];
}

function evidenceOfNumber(mention: PlacedMention, number: DocumentNumber, date: PartialDate | undefined): Evidence[] {
  const facts = {
    cited: { number, form: '', isRepaired: false },
    isInherited: false,
    ...(date === undefined ? {} : { date }),
  };
  const evidence = evidenceOfMention({ ...mention, text: '' }, facts, {});
  return evidence ? [evidence] : [];
}
