import type { PlacedMention } from '../../citations/mention.ts';
import type { BodyPlace } from '../../language/bodies/read-body.ts';
import { arePartialDatesCompatible } from '../../language/dates/partial-date.ts';
import { parseDocumentNumber } from '../../language/numbers/document-number.ts';
import type { Enactment } from '../../language/kinds/laws.ts';
import type { DocumentFacts } from '../document.ts';
import { type Evidence, evidenceOfMention } from './evidence.ts';
import { mayBeOne } from './facts-apart.ts';
import { type HeldNames, heldByName } from './held-names.ts';
import { inheritFacts, type KnownFacts } from './inherit-facts.ts';
import { lawNamed } from './law-names.ts';

/**
 * What a mention tells of what it cites, before anything is gathered: a number (`isInferred`: a law by its name, the
 * enactment inferred from the time of the text), a name, laws among which it does not choose, the document itself, or
 * what the editor has set.
 */
export type Told =
  | { type: 'number'; evidence: Evidence; known: KnownFacts; byName: 'told' | 'inferred' | undefined }
  | { type: 'name'; fitting: readonly DocumentFacts[]; isLaw: boolean }
  | { type: 'laws'; evidences: readonly Evidence[]; why: 'period-unknown' | 'just-replaced' }
  | { type: 'itself' }
  | { type: 'set' };

/** Reads what every mention of one document tells; mentions come in reading order, all of them. */
export function tellMentions(
  from: DocumentFacts,
  own: Evidence | undefined,
  mentions: readonly PlacedMention[],
  home: BodyPlace,
  names: HeldNames,
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

function tellName(from: DocumentFacts, mention: PlacedMention, names: HeldNames): Told {
  const { date, year } = mention;
  const name = mention.name ?? mention.text;
  const fitting = heldByName(names, mention, from);
  if (fitting.some(({ id }) => id === from.id)) return { type: 'itself' };
  const isTold = date !== undefined || year !== undefined;
  const law = lawNamed({ name, date, year }, from.issuedOn);
  if (!law || (isTold && fitting.length === 1)) return { type: 'name', fitting, isLaw: law !== undefined };
  if (law.type === 'several')
    return {
      type: 'laws',
      evidences: law.enactments.flatMap((enactment) => enacted(mention, enactment)),
      why: law.why,
    };
  const [evidence] = enacted(mention, law.enactment);
  if (!evidence) return { type: 'name', fitting, isLaw: true };
  return { type: 'number', evidence, known: { isInherited: false }, byName: law.isInferred ? 'inferred' : 'told' };
}

/** What the name of a law stands for: its number, and the day of its enactment. */
function enacted(mention: PlacedMention, { number: written, date }: Enactment): Evidence[] {
  const number = parseDocumentNumber(written);
  if (!number) return [];
  const facts = {
    cited: { number, form: '', isRepaired: false },
    isInherited: false,
    ...(date === undefined ? {} : { date }),
  };
  const evidence = evidenceOfMention({ ...mention, text: '' }, facts, {});
  return evidence ? [evidence] : [];
}
