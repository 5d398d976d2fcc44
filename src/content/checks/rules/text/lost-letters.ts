import { oncePer } from '../../../once-per.ts';
import type { SourceRange, SourceText } from '../../../read/source-text.ts';
import { defineRule, type Finding } from '../../rule.ts';

type LostLetterProblem = 'chu-da-mat' | 'chu-sai-bang-ma';

/**
 * Sound UTF-8 that holds what another program made of letters which it could not read: the sign that it writes for each,
 * or the bytes of each letter shown as letters of their own. Readers would see both as they are.
 */
export const lostLetters = defineRule<LostLetterProblem>({
  problems: {
    'chu-da-mat': {
      severity: 'LỖI',
      title: 'Chữ đã mất',
      wrong: 'Ở đây có ký tự thay cho một chữ mà một chương trình khác không đọc được (U+FFFD){them}.',
      repair: 'xem văn bản gốc rồi gõ lại chữ ở chỗ này.',
    },
    'chu-sai-bang-ma': {
      severity: 'LỖI',
      title: 'Chữ đọc nhầm bảng mã',
      wrong: '“{chu}” là chữ tiếng Việt bị một chương trình khác đọc nhầm bảng mã{them}.',
      repair: 'chép lại đoạn này từ văn bản gốc; chữ này là  {sua}',
    },
  },
  find: ({ files }) =>
    files
      .filter(({ faults }) => !faults.some(({ type }) => type === 'encoding'))
      .flatMap(({ source }) => [
        ...first('chu-da-mat', source, [...source.text.matchAll(/\ufffd/gu)].map(rangeOf)),
        ...first('chu-sai-bang-ma', source, garbledWords(source)),
      ]),
});

// The bytes 80 to BF, as windows-1252 and Latin-1 show them.
const BYTE = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
// Letters with a tone have three bytes, E1 and BA or BB before the last (áº¿ for ế); others, as đ and à, have two.
const TONED = new RegExp(`á[º»]${BYTE}`, 'gu');
const WORD = new RegExp(`[^ \\t\\n]*(?:á[º»]|[ÃÄÆ])${BYTE}[^ \\t\\n]*`, 'gu');

/** The words of a text whose bytes were read as another encoding; one letter may be chance, as in «giá»…. */
export const garbledWords = oncePer((source: SourceText): SourceRange[] =>
  [...source.text.matchAll(TONED)].length > 1 ? [...source.text.matchAll(WORD)].map(rangeOf) : [],
);

/** The byte of each sign of windows-1252 that is not its number in Unicode. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x20 }, (_, index) => 0x80 + index).map((byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

function asMeant(word: string): string {
  return new TextDecoder().decode(Uint8Array.from(word, (sign) => BYTES.get(sign) ?? sign.charCodeAt(0)));
}

function first(
  id: LostLetterProblem,
  source: SourceText,
  [range, ...others]: readonly SourceRange[],
): Finding<LostLetterProblem>[] {
  if (!range) return [];
  const chu = source.text.slice(range.start, range.end);
  const them = others.length === 0 ? '' : `, và ${others.length} chỗ nữa trong tệp`;
  return [{ id, source, range, values: { chu, sua: asMeant(chu), them } }];
}

function rangeOf({ index, 0: found }: RegExpExecArray): SourceRange {
  return { start: index, end: index + found.length };
}
