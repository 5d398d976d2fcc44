import { DOCUMENT_KINDS } from '../kinds/kinds.ts';

const kindSymbols = DOCUMENT_KINDS.flatMap((kind) => [
  ...kind.symbols,
  ...('partySymbols' in kind ? kind.partySymbols : []),
]);

/** Groups of issuing bodies that the norm writes in mixed case. */
const bodySymbols = ['TTg', 'ThU', 'PTTg', 'GDTrH', 'GDTX', 'CNNg', 'HNg', 'KHCNg', 'CTrSGD'];

const canonicalByFold = new Map([...kindSymbols, ...bodySymbols].map((symbol) => [symbol.toUpperCase(), symbol]));

/**
 * Writes one group of a number in its canonical case: `ttg` and `TTG` become `TTg`, `ctr` becomes `CTr`, `qđ` becomes
 * `QĐ`. A group in mixed case that the program does not know stays as its author wrote it (`VTNet`).
 */
export function canonicalSymbol(group: string): string {
  const upper = group.toUpperCase();
  const known = canonicalByFold.get(upper);
  if (known !== undefined) return known;
  return group === group.toLowerCase() ? upper : group;
}

/** Tells whether a group is the type group of some kind of State or Party document (`CT`, `NĐ`, `KL`). */
export function isTypeSymbol(group: string): boolean {
  return typeFolds.has(group.toUpperCase());
}

const typeFolds = new Set([...kindSymbols, 'CV'].map((symbol) => symbol.toUpperCase()));
