import { getCollection, type CollectionEntry } from 'astro:content';
import type { CollectionName, DocumentFacts } from '../works/document.ts';
import { documentFactsOf } from '../content/schema/document.ts';

export type DocumentEntry = CollectionEntry<'reports'> | CollectionEntry<'directives'>;

/** A published document: its facts, and the entry it was read from. */
export type SiteDocument = DocumentFacts & { entry: DocumentEntry };

/** Every published document, newest first; those without a date come last, then by number. */
export const documents: readonly SiteDocument[] = [
  ...(await getCollection('reports')).map(toDocument),
  ...(await getCollection('directives')).map(toDocument),
].toSorted(byDateThenNumber);

const documentsById = new Map(documents.map((document) => [document.id, document]));

/** The document of an id that the resolver or the check vouches for. */
export function documentById(id: string): SiteDocument {
  const document = documentsById.get(id);
  if (!document) throw new Error(`No document "${id}" in the content`);
  return document;
}

export function documentsIn(collection: CollectionName): SiteDocument[] {
  return documents.filter((document) => document.collection === collection);
}

/** The year of issue, or undefined where nobody states it. */
export function yearOf(document: DocumentFacts): string | undefined {
  return document.issuedOn?.slice(0, 4);
}

function toDocument(entry: DocumentEntry): SiteDocument {
  return { ...documentFactsOf(`${entry.collection}/${entry.id}`, entry.collection, entry.data), entry };
}

function byDateThenNumber(a: SiteDocument, b: SiteDocument): number {
  return compare(b.issuedOn ?? '', a.issuedOn ?? '') || compare(a.number ?? '', b.number ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
