import type { Issuer } from '../language/bodies/issuer.ts';
import { documentNumberKey, parseDocumentNumber } from '../language/numbers/document-number.ts';
import { foldNumber } from '../language/numbers/fold-number.ts';
import { foldText } from '../language/text/fold-text.ts';
import type { DocumentFacts } from './document.ts';

/** Everything mentions are resolved against: the documents held and the issuing bodies, by each of their look-ups. */
export type Registry = {
  documentById: ReadonlyMap<string, DocumentFacts>;
  documentsByKey: ReadonlyMap<string, readonly DocumentFacts[]>;
  documentsByFoldedNumber: ReadonlyMap<string, readonly DocumentFacts[]>;
  documentsByName: ReadonlyMap<string, readonly DocumentFacts[]>;
  issuerById: ReadonlyMap<string, Issuer>;
  issuersByName: ReadonlyMap<string, readonly Issuer[]>;
};

/** Builds the registry of a corpus. Documents are looked up by number, by title and by alias, bodies by any name. */
export function buildRegistry(documents: readonly DocumentFacts[], issuers: readonly Issuer[]): Registry {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    documentById: new Map(sorted.map((document) => [document.id, document])),
    documentsByKey: groupBy(sorted, keysOf),
    documentsByFoldedNumber: groupBy(sorted, ({ number }) => (number === undefined ? [] : [foldNumber(number)])),
    documentsByName: groupBy(sorted, namesOf),
    issuerById: new Map(issuers.map((issuer) => [issuer.id, issuer])),
    issuersByName: groupBy(issuers, ({ names, variants }) =>
      [...names.map(({ name }) => name), ...variants].map(foldName),
    ),
  };
}

/** The form under which names of documents and of bodies are looked up. */
export function foldName(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

function keysOf({ number }: DocumentFacts): string[] {
  const parsed = number === undefined ? undefined : parseDocumentNumber(number);
  return parsed && parsed.ordinal !== '' ? [documentNumberKey(parsed)] : [];
}

function namesOf({ kind, title, aliases }: DocumentFacts): string[] {
  const names = [...(title === undefined ? [] : [title, `${kind} ${title}`]), ...aliases].map(foldName);
  return [...new Set(names)].filter((name) => name !== '');
}

function groupBy<Item>(
  items: readonly Item[],
  keys: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** The address form of a document cited by name: "Luật Đầu tư", 2020 → `luat-dau-tu-2020`. */
export function nameSlug(name: string, year: string | undefined): string {
  return [foldName(name).replaceAll(' ', '-'), year ?? ''].filter(Boolean).join('-');
}
