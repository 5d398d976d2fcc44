import { DOCUMENT_KINDS } from '../../../language/kinds/kinds.ts';
import { foldText } from '../../../language/text/fold-text.ts';
import type { QueryToken } from './number-query.ts';

/** A kind named before a number: the readings of it, and how many tokens it takes. */
export type KindPhrase = { types: readonly string[]; length: number };

const typesByPhrase = new Map<string, string[]>();
for (const kind of DOCUMENT_KINDS) {
  for (const name of [kind.name, ...kind.extended]) addPhrase(foldText(name), foldText(kind.name));
  const party = 'partySymbols' in kind ? kind.partySymbols : [];
  for (const symbol of [...kind.symbols, ...party, ...kind.abbreviations]) {
    addPhrase(foldText(symbol), foldText(symbol));
    addPhrase(foldText(symbol), foldText(kind.name));
  }
}

const longest = Math.max(...[...typesByPhrase.keys()].map((phrase) => phrase.split(' ').length));

/** The kind that the words at `start` name, the longest first ("thông tư liên tịch" before "thông tư"). */
export function kindPhraseAt(tokens: readonly QueryToken[], start: number): KindPhrase | undefined {
  for (let length = Math.min(longest, tokens.length - start); length > 0; length -= 1) {
    const phrase = tokens.slice(start, start + length).map(({ word }) => word);
    const types = typesByPhrase.get(phrase.join(' '));
    if (types) return { types, length };
  }
  return undefined;
}

function addPhrase(phrase: string, type: string): void {
  const types = typesByPhrase.get(phrase) ?? [];
  if (!types.includes(type)) types.push(type);
  typesByPhrase.set(phrase, types);
}
