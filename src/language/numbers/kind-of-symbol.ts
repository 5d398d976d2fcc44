import type { DocumentNumber } from './document-number.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../kinds/kinds.ts';

const stateKinds = new Map<string, DocumentKind>();
const partyKinds = new Map<string, DocumentKind>();
for (const kind of DOCUMENT_KINDS) {
  for (const symbol of kind.symbols) stateKinds.set(symbol, kind.name);
  const own = 'partySymbols' in kind ? kind.partySymbols : kind.symbols;
  for (const symbol of own) partyKinds.set(symbol, kind.name);
}

/**
 * The kind that a number's symbol stands for, or `undefined` where the symbol does not tell (laws and resolutions of the
 * National Assembly share one form). An official letter is told by the absence of a type group.
 */
export function kindOfNumber(number: DocumentNumber): DocumentKind | undefined {
  if (number.family === 'letter') return 'Công văn';
  if (number.type === undefined) return undefined;
  return (
    (number.family === 'party' ? partyKinds : stateKinds).get(number.type) ??
    stateKinds.get(number.type) ??
    partyKinds.get(number.type)
  );
}
