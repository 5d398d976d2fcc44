import { PassThrough } from 'node:stream';
import type { Document } from '../content/read/model.ts';
import type { IssuerData } from '../content/schema/issuers.ts';

/**
 * A document as soon as it is read, before anything is known of what cites it: with the issuers that `issuers.yaml` names,
 * and the bytes of all files that are to be read.
 */
export type ReadDocument = { document: Document; bodies: readonly IssuerData[]; contentBytes: number };

/** Where documents go in while they are read, and come out for whoever can begin with them, in the order of their ids. */
export type DocumentFeed = {
  take: (read: ReadDocument) => void;
  end: () => void;
  documents: AsyncIterable<ReadDocument>;
};

/** Opens a feed. It holds whatever nobody has taken out yet: the documents are in memory anyway. */
export function openFeed(): DocumentFeed {
  const feed = new PassThrough({ objectMode: true });
  return { take: (read) => void feed.write(read), end: () => void feed.end(), documents: feed };
}
