/**
 * The letters of the two old Vietnamese encodings that went with fonts: what shows where a text of theirs is read as
 * Latin-1, and the letter meant. TCVN3 (also called ABC) is TCVN 5712:1993, third table; VNI writes a vowel and its
 * mark as two signs.
 */
export type OldFont = 'tcvn3' | 'vni';

/** Puts a text that was read as Latin-1 into the letters meant. */
export function fromOldFont(text: string, font: OldFont): string {
  const { signs, letters } = FONTS[font];
  return text.replace(signs, (sign) => letters.get(sign) ?? sign);
}

/** Puts a text into the signs of an old font, as they show in Latin-1. */
export function toOldFont(text: string, font: OldFont): string {
  const { signOf } = FONTS[font];
  return [...text].map((letter) => signOf.get(letter) ?? letter).join('');
}

// Sign and letter side by side; capitals with a tone are those of a font of capitals, and have no sign of their own.
const TCVN3 = `
  µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị
  ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ
  ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ`;

/** Vowels before a tone, and the five tones in their order: acute, grave, hook, tilde, dot. */
const VNI_TONES: readonly (readonly [signs: readonly string[], letters: readonly string[]])[] = [
  ...(['a', 'e', 'o', 'u', 'y'] as const).map(
    (vowel) => [[...'ùøûõï'].map((tone) => vowel + tone), tones(vowel)] as const,
  ),
  ...[
    ['ô', 'ơ'],
    ['ö', 'ư'],
  ].map(([sign = '', vowel = '']) => [[...'ùøûõï'].map((tone) => sign + tone), tones(vowel)] as const),
  ...(['aâ', 'eê', 'oô'] as const).map(
    ([plain = '', vowel = '']) => [[...'áàåãä'].map((tone) => plain + tone), tones(vowel)] as const,
  ),
  [[...'éèúüë'].map((tone) => `a${tone}`), tones('ă')],
];

const VNI_PAIRS: readonly (readonly [sign: string, letter: string])[] = [
  ...VNI_TONES.flatMap(([signs, letters]) => signs.map((sign, index) => [sign, letters[index] ?? ''] as const)),
  ...['aââ', 'eâê', 'oâô', 'aêă'].map((pair) => [pair.slice(0, 2), pair.slice(2)] as const),
  ...['ôơ', 'öư', 'ñđ', 'íí', 'ìì', 'æỉ', 'óĩ', 'òị', 'îỵ'].map(([sign = '', letter = '']) => [sign, letter] as const),
];

const FONTS = {
  tcvn3: tableOf([...TCVN3.matchAll(/(\S)(\S)/gu)].map(([, sign = '', letter = '']) => [sign, letter])),
  vni: tableOf(
    VNI_PAIRS.flatMap(([sign, letter]) => [
      [sign, letter],
      [sign.toUpperCase(), letter.toUpperCase()],
    ]),
  ),
} as const;

function tableOf(pairs: readonly (readonly [sign: string, letter: string])[]) {
  // A sign of two characters before the one that it begins with.
  const signs = pairs.map(([sign]) => sign).sort((a, b) => b.length - a.length);
  return {
    signs: new RegExp(signs.join('|'), 'gu'),
    letters: new Map(pairs),
    signOf: new Map(pairs.map(([sign, letter]) => [letter, sign])),
  };
}

function tones(vowel: string): string[] {
  return ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'].map((tone) => (vowel + tone).normalize('NFC'));
}
