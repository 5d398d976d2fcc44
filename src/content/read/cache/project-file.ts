import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Where a source file of this project is, by its path in the repository. Astro bundles modules into a folder of its own, so
 * that their own address tells nothing, and runs them in the project's.
 */
export function projectFile(file: string): string {
  const beside = path.resolve(import.meta.dirname, '../../../..', file);
  return existsSync(beside) ? beside : path.resolve(file);
}
