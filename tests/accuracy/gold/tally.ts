/** A figure as a count: how many of how many. */
export type Ratio = { hits: number; of: number };

/** What the engine got right on a gold set. Attributes count only where a citation was found. */
export type Score = {
  precision: Ratio;
  recall: Ratio;
  span: Ratio;
  kind: Ratio;
  number: Ratio;
  name: Ratio;
  date: Ratio;
  issuer: Ratio;
  provisions: Ratio;
  detached: Ratio;
  negatives: Ratio;
  recallByFamily: Readonly<Record<string, Ratio>>;
  failures: readonly string[];
};

export type Figure = Exclude<keyof Score, 'recallByFamily' | 'failures'>;

/** A score in the making. */
export type Tally = {
  ratios: Map<string, Ratio>;
  families: Map<string, Ratio>;
  failures: string[];
};

export function emptyTally(): Tally {
  return { ratios: new Map(), families: new Map(), failures: [] };
}

/** Counts one hit or miss of a figure; a miss is explained among the failures. */
export function count(tally: Tally, figure: Figure, isHit: boolean, explain: () => string): void {
  add(tally.ratios, figure, isHit);
  if (!isHit) tally.failures.push(explain());
}

/** Counts one citation of a number family, found or not. */
export function countFamily(tally: Tally, family: string, isHit: boolean): void {
  add(tally.families, family, isHit);
}

/** What was counted; a figure that nothing counted for is none of none. */
export function scoreOf({ ratios, families, failures }: Tally): Score {
  const ratio = (figure: Figure): Ratio => ratios.get(figure) ?? { hits: 0, of: 0 };
  return {
    precision: ratio('precision'),
    recall: ratio('recall'),
    span: ratio('span'),
    kind: ratio('kind'),
    number: ratio('number'),
    name: ratio('name'),
    date: ratio('date'),
    issuer: ratio('issuer'),
    provisions: ratio('provisions'),
    detached: ratio('detached'),
    negatives: ratio('negatives'),
    recallByFamily: Object.fromEntries([...families].sort(([a], [b]) => (a < b ? -1 : 1))),
    failures,
  };
}

function add(ratios: Map<string, Ratio>, key: string, isHit: boolean): void {
  const { hits, of } = ratios.get(key) ?? { hits: 0, of: 0 };
  ratios.set(key, { hits: hits + (isHit ? 1 : 0), of: of + 1 });
}
