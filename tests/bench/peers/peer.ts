import type { Run } from '../measure/run-measured.ts';
import type { PeerDocument } from './peer-documents.ts';

/**
 * Another program that makes a searchable site of the same documents. `prepare` writes its project into a folder of its
 * own, and says in a sentence why it cannot be measured here, if so; `build` runs it with nothing kept from before.
 */
export type Peer = {
  /** The name of its folder. */
  id: string;
  name: string;
  prepare: (folder: string, documents: readonly PeerDocument[]) => Promise<string | undefined>;
  build: (folder: string) => Promise<Run>;
  /** Where its site lies, in its folder. */
  site: string;
};
