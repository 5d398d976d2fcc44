import { z } from 'astro/zod';
import { packAnchors, unpackAnchors } from './pack-anchors.ts';
import type { PublishedDocument, PublishedState } from './published-state.ts';

/** Where a built site keeps what it published, below its folder. */
export const MANIFEST_PATH = 'du-lieu/ban-cong-bo.json';

/** A change of the shape that older readers cannot take is a new version. */
const VERSION = 1;

const documentSchema = z.object({
  address: z.string(),
  kind: z.string(),
  number: z.string().optional(),
  issuedOn: z.string().optional(),
  title: z.string().optional(),
  hash: z.string(),
  formerly: z.array(z.string()).default([]),
  anchors: z.string().default(''),
  links: z.record(z.string(), z.array(z.string())).default({}),
});

const manifestSchema = z.object({
  version: z.literal(VERSION),
  documents: z.array(documentSchema),
  cited: z.array(z.string()),
});

/** Writes a published state as JSON, one document a line; what is empty is left out. */
export function writeManifest({ documents, cited }: PublishedState): string {
  const lines = documents.map((document) => JSON.stringify(entryOf(document))).join(',\n');
  const addresses = cited.map((address) => JSON.stringify(address)).join(',\n');
  return `{"version":${VERSION},"documents":[\n${lines}\n],"cited":[\n${addresses}\n]}\n`;
}

function entryOf({ formerly, anchors, links, ...facts }: PublishedDocument) {
  return {
    ...facts,
    ...(formerly.length > 0 && { formerly }),
    ...(anchors.length > 0 && { anchors: packAnchors(anchors) }),
    ...(links.size > 0 && { links: Object.fromEntries(links) }),
  };
}

/** Reads a manifest; nothing where the text is none, or of a version that this program does not know. */
export function readManifest(text: string): PublishedState | undefined {
  const { data } = manifestSchema.safeParse(jsonOf(text));
  if (!data) return undefined;
  const documents = data.documents.map(
    ({ anchors, links, number, issuedOn, title, ...document }): PublishedDocument => ({
      ...document,
      ...(number === undefined ? {} : { number }),
      ...(issuedOn === undefined ? {} : { issuedOn }),
      ...(title === undefined ? {} : { title }),
      anchors: unpackAnchors(anchors),
      links: new Map(Object.entries(links)),
    }),
  );
  return { documents, cited: data.cited };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
