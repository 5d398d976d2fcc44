import { foldText } from './fold-text.ts';

/**
 * The form of Vietnamese words that stands in addresses, file names and ids: lower-case ASCII with hyphens (`Nghị quyết`
 * → `nghi-quyet`). Empty where the words hold no letter and no digit.
 */
export function slugOf(words: string): string {
  return foldText(words.normalize('NFC'))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
