import type { PlacedMention } from '../../citations/mention.ts';
import { isCertainlyLater } from '../../language/dates/partial-date.ts';
import { foldName } from '../../language/text/fold-text.ts';
import type { DocumentFacts } from '../document.ts';

/** The documents held by every name they bear: title, kind and title, aliases; folded, each list sorted by id. */
export type HeldNames = ReadonlyMap<string, readonly DocumentFacts[]>;

export function indexNames(documents: readonly DocumentFacts[]): HeldNames {
  const index = new Map<string, DocumentFacts[]>();
  for (const document of documents.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { kind, title, aliases } = document;
    const names = [...(title === undefined ? [] : [title, `${kind} ${title}`]), ...aliases].map(foldName);
    for (const name of new Set(names)) {
      if (name === '') continue;
      const bearing = index.get(name);
      if (bearing) bearing.push(document);
      else index.set(name, [document]);
    }
  }
  return index;
}

/** The documents held that a mention by name may mean: of that name, of the date it tells, not younger than the text. */
export function heldByName(names: HeldNames, mention: PlacedMention, from: DocumentFacts): readonly DocumentFacts[] {
  const { date, year } = mention;
  return (names.get(foldName(mention.name ?? mention.text)) ?? []).filter(({ issuedOn }) => {
    if (issuedOn === undefined) return true;
    if (date !== undefined && !date.startsWith(issuedOn)) return false;
    if (year !== undefined && !issuedOn.startsWith(year)) return false;
    return from.issuedOn === undefined || !isCertainlyLater(issuedOn, from.issuedOn);
  });
}
