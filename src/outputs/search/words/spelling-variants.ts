import { ABBREVIATIONS } from './abbreviations.ts';
import { foldText } from '../../../language/text/fold-text.ts';

const TONE_PAIRS = [
  ['oà oá oả oã oạ', 'òa óa ỏa õa ọa'],
  ['oè oé oẻ oẽ oẹ', 'òe óe ỏe õe ọe'],
  ['uỳ uý uỷ uỹ uỵ', 'ùy úy ủy ũy ụy'],
].flatMap(([old = '', now = '']) => {
  const nows = now.split(' ');
  return old.split(' ').map((pair, index) => [pair, nows[index] ?? pair] as const);
});

/** Words that may end in i or y: one consonant of these (or qu), then the vowel: quỹ/quĩ, kỹ/kĩ, lý/lí. */
const I_OR_Y = /(?<=(?<!\p{L})(?:h|k|l|m|s|t|qu))(?<vowel>[iìíỉĩịyỳýỷỹỵ])(?!\p{L})/giu;
const I = 'iìíỉĩị';
const Y = 'yỳýỷỹỵ';

/** The same text with tone marks placed the other way (hoà/hòa, thuỷ/thủy); empty where nothing changes. */
export function toneVariants(text: string): string[] {
  const now = replacePairs(text, TONE_PAIRS);
  const old = replacePairs(
    text,
    TONE_PAIRS.map(([before, after]) => [after, before] as const),
  );
  return distinctFrom(text, [now, old]);
}

/** The same text with i and y exchanged where both spellings are in use (quỹ/quĩ, sỹ/sĩ). */
export function vowelVariants(text: string): string[] {
  const exchanged = text.replace(I_OR_Y, (vowel) => {
    const lower = vowel.toLowerCase();
    const at = I.indexOf(lower);
    const other = at >= 0 ? Y[at] : I[Y.indexOf(lower)];
    return other ?? vowel;
  });
  return distinctFrom(text, [exchanged]);
}

/** The same text with its abbreviations written out, and with its long names abbreviated. */
export function abbreviationVariants(text: string): string[] {
  const folded = foldText(text);
  const words = folded.split(' ');
  let expanded = text.split(' ');
  let isExpanded = false;
  for (const [short, long] of ABBREVIATIONS) {
    const at = words.indexOf(foldText(short));
    if (at < 0) continue;
    expanded = expanded.map((word, place) => (place === at ? long : word));
    isExpanded = true;
  }
  const shortened = ABBREVIATIONS.filter(([, long]) => ` ${folded} `.includes(` ${foldText(long)} `))
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 1)
    .map(([short, long]) => ` ${folded} `.replace(` ${foldText(long)} `, ` ${short.toLowerCase()} `).trim());
  return distinctFrom(text, [...(isExpanded ? [expanded.join(' ')] : []), ...shortened]);
}

function replacePairs(text: string, pairs: readonly (readonly [string, string])[]): string {
  return text
    .split(' ')
    .map((word) => {
      const lower = word.toLowerCase();
      // Within qu the u belongs to the consonant: "quý" has one spelling.
      const pair = pairs.find(
        ([before]) => lower.endsWith(before) && !(before.startsWith('u') && /qu/u.test(foldText(lower))),
      );
      return pair ? word.slice(0, -pair[0].length) + pair[1] : word;
    })
    .join(' ');
}

function distinctFrom(text: string, variants: readonly string[]): string[] {
  return [...new Set(variants)].filter((variant) => variant !== text);
}
