import type { PlacedMention } from '../../citations/mention.ts';
import { readBody } from '../../language/bodies/read-body.ts';
import { type CitedNumber, citedNumber } from './cited-number.ts';

/** What is known of the document a mention cites: its own words, and what the full form in the same text says. */
export type KnownFacts = {
  cited?: CitedNumber;
  date?: string;
  year?: string;
  issuer?: string;
  isInherited: boolean;
};

/**
 * Gives every mention the facts that its text states: a short form ("Nghị quyết số 57-NQ/TW") takes over date and issuer
 * from the full form of the same number, unless the text dates it, or names its body, in two ways, or names a body of the other
 * side. Mentions are in reading order.
 */
export function inheritFacts(mentions: readonly PlacedMention[]): KnownFacts[] {
  const cited = mentions.map((mention) => (mention.set ? undefined : citedNumber(mention)));
  const alike = Map.groupBy(mentions, (_, index) => cited[index]?.form);
  const tellings = new Map([...alike].map(([form, own]) => [form, tellForm(own)] as const));
  return mentions.map((mention, index): KnownFacts => {
    const own = cited[index];
    const told = own && tellings.get(own.form);
    const isShort = told !== undefined && mention.date === undefined && mention.year === undefined;
    const giver = isShort && isOneSide(mention, told.full) ? told.full : undefined;
    const date = mention.date ?? giver?.date;
    const issuer = mention.issuer ?? giver?.issuer ?? (isShort ? told.onlyIssuer : undefined);
    return {
      ...(own === undefined ? {} : { cited: own }),
      ...(date === undefined ? {} : { date }),
      ...(mention.year === undefined ? {} : { year: mention.year }),
      ...(issuer === undefined ? {} : { issuer }),
      isInherited: giver !== undefined,
    };
  });
}

/**
 * What the text as a whole tells of one number: the first full form, where all of them have one date, and the one body that
 * it names for the number, however often. Told once for all mentions of the number, of which a text may have thousands.
 */
type FormTelling = { full: PlacedMention | undefined; onlyIssuer: string | undefined };

function tellForm(alike: readonly PlacedMention[]): FormTelling {
  const full = alike.filter(({ date }) => date !== undefined);
  const isOneDate = new Set(full.map(({ date }) => date)).size === 1;
  const named = new Set(alike.flatMap(({ issuer }) => issuer ?? []));
  return { full: isOneDate ? full[0] : undefined, onlyIssuer: named.size === 1 ? [...named][0] : undefined };
}

function isOneSide({ issuer }: PlacedMention, full: PlacedMention | undefined): boolean {
  if (issuer === undefined || full?.issuer === undefined) return true;
  const [a, b] = [readBody(issuer).side, readBody(full.issuer).side];
  return a === undefined || b === undefined || a === b;
}
