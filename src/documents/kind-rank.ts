import { DOCUMENT_KINDS, type DocumentKind } from './kinds.ts';

const RANKS = new Map<DocumentKind, number>(DOCUMENT_KINDS.map(({ name }, rank) => [name, rank]));

/** Where a kind stands in the order of significance of `DOCUMENT_KINDS`; lists by kind follow it. */
export function kindRank(kind: DocumentKind): number {
  return RANKS.get(kind) ?? RANKS.size;
}
