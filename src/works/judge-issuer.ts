import type { DocumentFacts } from './document.ts';
import type { Issuer } from '../language/bodies/issuer.ts';
import { PROVINCES } from '../language/bodies/organisations.ts';
import { foldName, type Registry } from './registry.ts';

/**
 * What a written issuer says about a document: it is its issuer; it may be (one symbol, several names: "Tỉnh ủy" and
 * "Ban Chấp hành Đảng bộ tỉnh" both write TU); it is a body of another province; it is another body; or nothing.
 */
export type IssuerVerdict = 'same' | 'compatible' | 'elsewhere' | 'other' | 'unknown';

const provinceNames = PROVINCES.filter((name) => name !== 'viet nam' && name.length > 3).map(foldName);

/** Judges a written issuer against a document's. It is evidence: a name the lists do not know says nothing. */
export function judgeIssuer(written: string | undefined, document: DocumentFacts, registry: Registry): IssuerVerdict {
  const own = document.issuers[0] === undefined ? undefined : registry.issuerById.get(document.issuers[0]);
  if (written === undefined || !own) return 'unknown';
  const name = foldName(written);
  const province = provinceIn(name);
  if (province !== undefined && own.jurisdiction !== 'trung-uong' && foldName(own.jurisdiction) !== province)
    return 'elsewhere';
  const named = issuersNamed(name, registry);
  if (named.length === 0) return 'unknown';
  if (named.some(({ id }) => id === own.id)) return 'same';
  return named.some((issuer) => sharesSuffix(issuer, own)) ? 'compatible' : 'other';
}

/** The bodies a folded name may mean: of that very name, or of a name that it begins or ends with ("Giám đốc Sở Nội vụ"). */
function issuersNamed(name: string, registry: Registry): readonly Issuer[] {
  const words = name.split(' ');
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const found = registry.issuersByName.get(words.slice(start, start + length).join(' '));
      if (found) return found;
    }
  }
  return [];
}

function sharesSuffix(a: Issuer, b: Issuer): boolean {
  return a.jurisdiction === b.jurisdiction && a.suffixes.some((suffix) => b.suffixes.includes(suffix));
}

function provinceIn(name: string): string | undefined {
  return provinceNames.find((province) => name === province || name.endsWith(` ${province}`));
}
