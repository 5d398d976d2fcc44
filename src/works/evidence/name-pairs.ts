import type { PlacedMention } from '../../citations/mention.ts';
import { isCertainlyLater, type PartialDate } from '../../language/dates/partial-date.ts';
import type { DocumentNumber } from '../../language/numbers/document-number.ts';
import { foldName } from '../../language/text/fold-text.ts';
import type { DocumentFacts } from '../document.ts';
import { citedNumber } from './cited-number.ts';
import { isKnownLaw } from './law-names.ts';

/** The numbers by which texts write out a name, by the folded name; only those that at least two texts agree on. */
export type NamePairs = ReadonlyMap<string, readonly DocumentNumber[]>;

/** One text may have a slip; two that write the same number beside the same name hardly have the same. */
const TEXTS = 2;

/**
 * Learns names that no table knows from the texts themselves: "Luật Kinh tế tuần hoàn số 12/2024/QH15" in two of them makes
 * the bare name an alias of that number. A law that the table knows is left to it.
 */
export function pairNames(
  documents: readonly { facts: DocumentFacts; mentions: readonly PlacedMention[] }[],
): NamePairs {
  const pairs = documents.flatMap(({ facts, mentions }) =>
    mentions.flatMap((mention) => {
      if (mention.name === undefined || mention.set || isKnownLaw(mention.name)) return [];
      const cited = citedNumber(mention);
      return cited ? [{ name: foldName(mention.name), from: facts.id, ...cited }] : [];
    }),
  );
  const byName = Map.groupBy(pairs, ({ name }) => name);
  return new Map(
    [...byName].map(([name, own]) => {
      const known = [...Map.groupBy(own, ({ form }) => form)]
        .filter(([, same]) => new Set(same.map(({ from }) => from)).size >= TEXTS)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
      return [name, known.flatMap(([, [first]]) => (first ? [first.number] : []))] as const;
    }),
  );
}

/**
 * The number that a name stands for: the only one of the year that the mention tells; where it tells none, the only one
 * there is, if it is of a year before the text that cites it. The texts may not know every enactment of a name.
 */
export function numberNamed(
  pairs: NamePairs,
  name: string,
  year: string | undefined,
  citedOn: PartialDate | undefined,
): DocumentNumber | undefined {
  const known = pairs.get(foldName(name)) ?? [];
  const fitting = year === undefined ? known : known.filter((number) => number.year === year);
  const [only] = fitting;
  if (!only || fitting.length > 1) return undefined;
  const isBefore = citedOn !== undefined && only.year !== undefined && isCertainlyLater(citedOn, only.year);
  return year !== undefined || isBefore ? only : undefined;
}
