import { isCertainlyLater } from '../documents/compare-partial-dates.ts';
import type { DocumentFacts } from '../documents/document.ts';
import type { PlacedMention } from './mention.ts';
import { foldName, type Registry } from './registry.ts';
import type { Resolution } from './resolved-mention.ts';

/** Says what a mention by name cites: the document held under that title or alias, if there is one and only one. */
export function resolveNamed(from: DocumentFacts, mention: PlacedMention, registry: Registry): Resolution {
  const name = foldName(mention.name ?? mention.text);
  const named = registry.documentsByName.get(name) ?? [];
  if (named.some(({ id }) => id === from.id)) return { state: 'ignored', reason: 'Văn bản nhắc đến chính nó.' };
  const fitting = named.filter((document) => isPossible(from, mention, document));
  if (fitting.length === 1 && fitting[0]) return { state: 'linked', target: fitting[0].id, reason: 'Trùng tên gọi của văn bản.' };
  if (fitting.length > 1) {
    return { state: 'ambiguous', candidates: fitting.map(({ id }) => id), reason: `Có ${fitting.length} văn bản cùng tên gọi.` };
  }
  return { state: 'not-held', reason: 'Chưa có văn bản này trong kho.' };
}

function isPossible(from: DocumentFacts, mention: PlacedMention, document: DocumentFacts): boolean {
  if (mention.year !== undefined && document.issuedOn !== undefined && !document.issuedOn.startsWith(mention.year)) return false;
  if (from.issuedOn === undefined || document.issuedOn === undefined) return true;
  return !isCertainlyLater(document.issuedOn, from.issuedOn);
}
