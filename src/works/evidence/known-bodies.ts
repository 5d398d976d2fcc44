import type { Issuer } from '../../language/bodies/issuer.ts';
import { type BodyPlace, placeOfIssuer } from '../../language/bodies/read-body.ts';
import { foldName } from '../../language/text/fold-text.ts';

/** The bodies of `issuers.yaml` by each way of finding one. */
export type KnownBodies = {
  byId: ReadonlyMap<string, Issuer>;
  placeById: ReadonlyMap<string, BodyPlace>;
  /** The bodies that a written name may mean: of that very name, or of a name within it ("Giám đốc Sở Nội vụ"). */
  namedIn: (written: string) => readonly Issuer[];
};

/** Indexes the bodies; names are looked up folded, the longest run of words first, each written name once. */
export function indexBodies(issuers: readonly Issuer[]): KnownBodies {
  const byName = new Map<string, Issuer[]>();
  for (const issuer of issuers) {
    const names = [...issuer.names.map(({ name }) => name), ...issuer.variants].map(foldName);
    for (const name of new Set(names)) byName.set(name, [...(byName.get(name) ?? []), issuer]);
  }
  const found = new Map<string, readonly Issuer[]>();
  return {
    byId: new Map(issuers.map((issuer) => [issuer.id, issuer])),
    placeById: new Map(issuers.map((issuer) => [issuer.id, placeOfIssuer(issuer)])),
    namedIn: (written) => {
      const known = found.get(written) ?? longestNamed(foldName(written).split(' '), byName);
      found.set(written, known);
      return known;
    },
  };
}

/** Longer than any name of a body; what is longer is no name. */
const MAX_WORDS = 24;

function longestNamed(words: readonly string[], byName: ReadonlyMap<string, readonly Issuer[]>): readonly Issuer[] {
  for (let length = Math.min(words.length, MAX_WORDS); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const found = byName.get(words.slice(start, start + length).join(' '));
      if (found) return found;
    }
  }
  return [];
}
