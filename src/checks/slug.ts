import { foldText } from '../documents/fold-text.ts';

/** The lower-case ASCII form of a name, with hyphens, as file names and ids want it. */
export function slugOf(name: string): string {
  return foldText(name.normalize('NFC'))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
