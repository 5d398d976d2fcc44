import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { siteSchema } from '../schema/site.ts';
import { readYamlSource } from '../read/read-corpus.ts';
import { valueAt } from '../read/yaml-tree.ts';

/**
 * Where `site.yaml` says that the site will stand. Where it says nothing sound, a stand-in of this machine: a build of
 * such a folder is refused, with the reason, and a development server needs no more.
 */
export function readSiteAddress(contentDir: string): URL {
  const file = path.join(contentDir, 'site.yaml');
  const { tree } = readYamlSource(file, bytesOf(file));
  const { data } = siteSchema.shape.baseAddress.safeParse(valueAt(tree?.value, ['baseAddress']));
  return new URL(data ?? 'http://localhost/');
}

/** Links are not followed, and a pipe is not waited for; the check tells of what cannot be read. */
function bytesOf(file: string): Uint8Array {
  try {
    return lstatSync(file).isFile() ? readFileSync(file) : new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}
