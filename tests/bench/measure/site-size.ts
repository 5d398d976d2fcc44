import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built site is made of: its pages, and the bytes of all its files. */
export type SiteSize = { pages: number; bytes: number };

export async function sizeOfSite(dir: string): Promise<SiteSize> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}
