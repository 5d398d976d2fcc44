import type { PlacedMention } from '../citations/mention.ts';
import { readBody } from '../language/bodies/read-body.ts';
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
 * from the full form of the same number, unless the text dates that number differently, or names a body of the other
 * side. Mentions are in reading order.
 */
export function inheritFacts(mentions: readonly PlacedMention[]): KnownFacts[] {
  const cited = mentions.map((mention) => (mention.set ? undefined : citedNumber(mention)));
  const dated = new Map<string, PlacedMention[]>();
  mentions.forEach((mention, index) => {
    const form = cited[index]?.form;
    if (form !== undefined && mention.date !== undefined) dated.set(form, [...(dated.get(form) ?? []), mention]);
  });
  return mentions.map((mention, index): KnownFacts => {
    const own = cited[index];
    const full = dated.get(own?.form ?? '') ?? [];
    const isOne = new Set(full.map(({ date }) => date)).size === 1;
    const isShort = own !== undefined && mention.date === undefined && mention.year === undefined;
    const giver = isShort && isOne && isOneSide(mention, full[0]) ? full[0] : undefined;
    const [date, issuer] = [mention.date ?? giver?.date, mention.issuer ?? giver?.issuer];
    return {
      ...(own === undefined ? {} : { cited: own }),
      ...(date === undefined ? {} : { date }),
      ...(mention.year === undefined ? {} : { year: mention.year }),
      ...(issuer === undefined ? {} : { issuer }),
      isInherited: giver !== undefined,
    };
  });
}

function isOneSide({ issuer }: PlacedMention, full: PlacedMention | undefined): boolean {
  if (issuer === undefined || full?.issuer === undefined) return true;
  const [a, b] = [readBody(issuer).side, readBody(full.issuer).side];
  return a === undefined || b === undefined || a === b;
}
