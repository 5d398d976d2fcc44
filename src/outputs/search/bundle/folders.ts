import { copyFile, cp, link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** Moves a folder to where none is; over the border of a file system it is copied. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

/**
 * Copies files of one folder, by their paths in it, into another. Where the file system allows it they are links to the same
 * bytes, which cost nothing: neither folder is ever written into again, both are only removed.
 */
export async function copyFiles(from: string, files: readonly string[], to: string): Promise<void> {
  for (const folder of new Set(files.map((file) => dirname(join(to, file))))) await mkdir(folder, { recursive: true });
  for (const file of files) {
    const [own, copy] = [join(from, file), join(to, file)];
    await link(own, copy).catch(() => copyFile(own, copy));
  }
}

/** Every file below a folder by its path there, with forward slashes, sorted; none where there is no folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export async function countFiles(folder: string): Promise<number> {
  return (await filesBelow(folder)).length;
}
