import { documentNumberKey, parseDocumentNumber } from '../language/numbers/document-number.ts';
import type { PlacedMention } from '../citations/mention.ts';

/** What is known of the document a mention cites: its own words, and what earlier mentions in the same text said. */
export type KnownFacts = { key?: string; date?: string; year?: string; issuer?: string; isInherited: boolean };

/**
 * Gives every mention the facts that its text states: a short form ("Nghị quyết số 57-NQ/TW") takes over date and issuer
 * from the full form of the same number, the nearest before it, or else the first after it. Mentions are in reading order.
 */
export function inheritAttributes(mentions: readonly PlacedMention[]): KnownFacts[] {
  const keys = mentions.map(mentionKey);
  const dated = new Map<string, PlacedMention[]>();
  mentions.forEach((mention, index) => {
    const key = keys[index];
    if (key !== undefined && mention.date !== undefined) dated.set(key, [...(dated.get(key) ?? []), mention]);
  });
  return mentions.map((mention, index) => {
    const key = keys[index];
    if (key === undefined) return { isInherited: false, ...ownFacts(mention) };
    const full = dated.get(key) ?? [];
    const isOneDocument = new Set(full.map(({ date }) => date)).size === 1;
    const giver = mention.date === undefined && mention.year === undefined && isOneDocument ? full[0] : undefined;
    const issuer = mention.issuer ?? giver?.issuer;
    return {
      key,
      ...ownFacts(mention),
      ...(giver?.date === undefined ? {} : { date: giver.date }),
      ...(issuer === undefined ? {} : { issuer }),
      isInherited: giver !== undefined,
    };
  });
}

/** The key of the number a mention cites, repaired where it was written against the grammar. */
export function mentionKey({ number, canonical, aliasOf }: PlacedMention): string | undefined {
  const parsed = parseDocumentNumber(canonical ?? number ?? aliasOf ?? '');
  return parsed && parsed.ordinal !== '' ? documentNumberKey(parsed) : undefined;
}

function ownFacts({ date, year, issuer }: PlacedMention): Omit<KnownFacts, 'isInherited'> {
  return {
    ...(date === undefined ? {} : { date }),
    ...(year === undefined ? {} : { year }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}
