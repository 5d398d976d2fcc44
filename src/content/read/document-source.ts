import type { CollectionName } from '../../works/document.ts';
import { decodeText } from './decode-text.ts';
import type { KeptReading } from './reading-cache.ts';
import type { Reading } from './reading.ts';
import { createSourceText, type SourceText } from './source-text.ts';

/** The place of a document in its collection: `content/<collection>/<year>/<slug>.mdx`. */
export type DocumentLocation = { path: string; collection: CollectionName; year: string; slug: string };

/** One document of a collection as read; `id` is `<collection>/<year>/<slug>`, `hash` tells its bytes apart from others. */
export type DocumentSource = Reading &
  Omit<DocumentLocation, 'path'> & { id: string; source: SourceText; hash: string };

/** Joins the reading of a file's bytes to its place. A file in another encoding shows as well as it can. */
export function placeReading(
  { path, collection, year, slug }: DocumentLocation,
  bytes: Uint8Array,
  { hash, reading }: KeptReading,
): DocumentSource {
  const id = `${collection}/${year}/${slug}`;
  return { ...reading, collection, year, slug, id, hash, source: createSourceText(path, decodeText(bytes).text) };
}
