import { type FactsApart, keyOf, mayBeOne } from '../evidence/facts-apart.ts';

/** Answers with those of the indexed items that may be of one work with what states these facts, in their order. */
export type FactsIndex<Item> = (facts: FactsApart) => readonly Item[];

/**
 * Lays items by the two facts that scatter most, year and place, so that evidence looks at what may be its own and not at
 * everything of its form: one number may be cited thousands of times, for as many communes. What states no year or no place
 * has to look at many; it is answered once for all evidence that states the same.
 */
export function indexByFacts<Item>(items: readonly Item[], factsOf: (item: Item) => FactsApart): FactsIndex<Item> {
  const placed = items.map((item, at) => ({ item, at, facts: factsOf(item) }));
  const byYear = new Map(
    [...Map.groupBy(placed, ({ facts }) => facts.year)].map(
      ([year, own]) => [year, Map.groupBy(own, ({ facts }) => facts.place)] as const,
    ),
  );
  const known = new Map<string, readonly Item[]>();
  return (facts) => {
    const key = `${keyOf(facts)}|${facts.years?.from ?? ''}|${facts.years?.to ?? ''}`;
    const answered = known.get(key);
    if (answered) return answered;
    const found = bucketsFor(byYear, facts.year)
      .flatMap((byPlace) => bucketsFor(byPlace, facts.place))
      .flat()
      .filter((own) => mayBeOne(facts, own.facts))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
    known.set(key, found);
    return found;
  };
}

/** What is unknown may be anything: it looks everywhere, and is looked at by all. */
function bucketsFor<Bucket>(
  byFact: ReadonlyMap<string | undefined, Bucket>,
  fact: string | undefined,
): readonly Bucket[] {
  if (fact === undefined) return [...byFact.values()];
  return [byFact.get(fact), byFact.get(undefined)].filter((bucket) => bucket !== undefined);
}
