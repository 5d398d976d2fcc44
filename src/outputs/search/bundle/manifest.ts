import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * One bundle of the published index: its folder below that of the index (empty where it is the only one), a digest of
 * what it was made of, and how many files it has.
 */
export type BundleEntry = { path: string; digest: string; files: number };

/** The file that lists the bundles, the oldest documents first. */
export const MANIFEST = 'bundles.json';

/** The bundles of an index; none where there is no index, or one that tells nothing of its bundles. */
export async function readManifest(index: string): Promise<readonly BundleEntry[]> {
  try {
    const entries: unknown = JSON.parse(await readFile(join(index, MANIFEST), 'utf8'));
    return Array.isArray(entries) ? (entries as BundleEntry[]) : [];
  } catch {
    return [];
  }
}
