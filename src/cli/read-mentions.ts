import { readModel } from '../content/read/read-model.ts';

/** Every mention of a content folder, resolved, in the order of files and of their texts; unreadable files are left out. */
export async function readMentions(contentDir: string) {
  return (await readModel(contentDir)).mentions;
}
