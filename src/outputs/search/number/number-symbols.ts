import { DOCUMENT_KINDS } from '../../../language/kinds/kinds.ts';
import { foldText } from '../../../language/text/fold-text.ts';

const typeSymbols = new Set(
  DOCUMENT_KINDS.flatMap((kind) => [
    ...kind.symbols,
    ...('partySymbols' in kind ? kind.partySymbols : []),
    ...kind.abbreviations,
  ]).map(foldText),
);

/** Bodies whose symbol reads like a syllable of Vietnamese; all others have no vowel, and so cannot be one. */
const BODIES_WITH_VOWELS = new Set([
  ...['ubnd', 'hdnd', 'ubtvqh', 'ubmttq', 'ub', 'ubdt', 'ubkt', 'ubmttqvn'],
  ...['bgtvt', 'bldtbxh', 'bgddt', 'vpub', 'cti', 'uy', 'qu', 'hu', 'thu', 'du', 'bca', 'tandtc', 'vksndtc', 'ctu'],
]);

/** Tells whether a folded word is the type group of some kind of document (`ct`, `nq`, `qd`). */
export function isTypeSymbol(word: string): boolean {
  return typeSymbols.has(word);
}

/**
 * Tells whether a folded word can only be the symbol of a body (`ttg`, `bnv`, `qh14`). `tu` and the like are also plain
 * syllables, so they count only behind a type group.
 */
export function isBodySymbol(word: string, isBehindType: boolean): boolean {
  if (BODIES_WITH_VOWELS.has(word) || /^(?:ubtv)?qh\d+$/u.test(word)) return word.length > 3 || isBehindType;
  if (word === 'tu' || word === 'nb') return isBehindType;
  return word.length > 1 && word.length <= 12 && /^[^aeiouy]+$/u.test(word);
}

/** The bodies that people glue to a type (`qdtw`), and symbols of ministries and departments (`bnv`, `stttt`). */
const GLUED_BODY = /^(?:tw|tu|ttg|cp|ubnd|hdnd|ubtvqh|[bs][^aeiouy]{2,8})$/u;

/** Symbols of one body that begin like a type: the people's council and the Government Inspectorate. */
const NEVER_GLUED = new Set(['hdnd', 'ttcp']);

/** Splits a folded word that is a type and a body in one; `undefined` where it is not, so that other symbols stay whole. */
export function splitGluedSymbols(word: string): { type: string; body: string } | undefined {
  if (isTypeSymbol(word) || BODIES_WITH_VOWELS.has(word) || NEVER_GLUED.has(word)) return undefined;
  for (let at = word.length - 2; at >= 2; at -= 1) {
    const [type, body] = [word.slice(0, at), word.slice(at)];
    if (isTypeSymbol(type) && GLUED_BODY.test(body)) return { type, body };
  }
  return undefined;
}
