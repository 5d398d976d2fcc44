import { foldText } from './fold-text.ts';

/** Where the letters of Latin script end, Vietnamese ones included. */
const LETTERS_END = 0x2000;

const lettersByBase = Map.groupBy(
  Array.from({ length: LETTERS_END }, (_, code) => String.fromCharCode(code)),
  foldText,
);

/**
 * The source of a pattern (flag `u`) that matches every composed writing of a folded phrase, in any case and with any
 * accents, with one to three spaces where the phrase has a blank: `luat` matches "Luật", "LUẬT", "luát".
 */
export function foldedPattern(phrase: string): string {
  return [...phrase]
    .map((letter) => (letter === ' ' ? String.raw`\s{1,3}` : `[${(lettersByBase.get(letter) ?? [letter]).join('')}]`))
    .join('');
}
