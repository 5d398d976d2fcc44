import { readModel } from '../content/read/read-model.ts';
import type { QuotedMention } from '../content/read/reading.ts';
import type { ResolvedMention } from '../works/resolved-mention.ts';

/** Every mention of a content folder, resolved, in the order of files and of their texts; unreadable files are left out. */
export async function readMentions(contentDir: string): Promise<readonly (QuotedMention & ResolvedMention)[]> {
  return (await readModel(contentDir)).mentions;
}
