import type { Document } from '../content/read/model.ts';
import type { IssuerData } from '../content/schema/issuers.ts';

/**
 * A document as soon as it is read, before anything is known of what cites it: with the issuers that `issuers.yaml` names,
 * and the bytes of all files that are to be read.
 */
export type ReadDocument = { document: Document; bodies: readonly IssuerData[]; contentBytes: number };

/**
 * Where documents go in while they are read, and come out for whoever can begin with them, in the order of their ids.
 * Each who asks for `documents` gets all of them, and may stop early.
 */
export type DocumentFeed = {
  take: (read: ReadDocument) => void;
  end: () => void;
  documents: AsyncIterable<ReadDocument>;
};

/** Opens a feed. It holds all that went in: the model holds it anyway. */
export function openFeed(): DocumentFeed {
  const taken: ReadDocument[] = [];
  let isEnded = false;
  let more = Promise.withResolvers<void>();
  const tell = (): void => {
    more.resolve();
    more = Promise.withResolvers();
  };
  return {
    take: (read) => (taken.push(read), tell()),
    end: () => ((isEnded = true), tell()),
    documents: {
      async *[Symbol.asyncIterator]() {
        for (let at = 0; ;) {
          const next = taken[at];
          if (next) {
            at += 1;
            yield next;
          } else if (isEnded) return;
          else await more.promise;
        }
      },
    },
  };
}
