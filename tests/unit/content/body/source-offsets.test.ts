import { describe, expect, test } from 'vitest';
import { inlineText } from '../../../../src/content/body/inline-text.ts';
import { parseMdxBody } from '../../../../src/content/body/parse-body.ts';
import { alignText, rangeInSource, sourceOffsets } from '../../../../src/content/body/source-offsets.ts';

/** The stretch of a body of one paragraph in which its words `words` are written. */
function writtenAs(body: string, words: string): string | undefined {
  const parsed = parseMdxBody(body);
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  const inline = parsed.tree.children?.[0]?.children ?? [];
  const text = inlineText(inline);
  const start = text.indexOf(words);
  const range = rangeInSource(text, sourceOffsets(inline, body), body, { start, end: start + words.length });
  return range && body.slice(range.start, range.end);
}

describe('the words of a paragraph are found in its source', () => {
  test.each([
    ['plain', 'Theo số 33/CT-TTg.', 'số 33/CT-TTg', 'số 33/CT-TTg'],
    ['after signs of two units', '𝔸𝔸 số 33/CT-TTg.', 'số 33', 'số 33'],
    ['across markup', 'Theo **số** *33/CT*-TTg.', 'số 33/CT-TTg', 'số** *33/CT*-TTg'],
    ['after escapes', String.raw`1\. A\_b \\ số 33.`, 'số 33', 'số 33'],
    ['after references', '&amp; &lt;x &#x1D538; &sect; số 33.', 'số 33', 'số 33'],
    ['after an ampersand that is no reference', 'A & B &c; số 33.', 'số 33', 'số 33'],
    ['over a line break', 'Theo số\r\n   33/CT.', 'số\r\n33', 'số\r\n   33'],
    ['over hard breaks', 'Theo số<br/>33  \n44.', '33\n44', '33  \n44'],
    ['in code', 'Theo `số 33` ấy', 'số 33', 'số 33'],
    ['the second time', 'số 33, số 33/CT.', 'số 33/', 'số 33/'],
    ['not where its edge is written otherwise', 'Theo &#115;ố 33.', 'số 33', undefined],
  ])('%s', (_, body, words, expected) => {
    expect(writtenAs(body, words)).toBe(expected);
  });
});

test('a quoted scalar of YAML is laid beside its text', () => {
  const source = String.raw`title: "Về \"Dân vận\" năm 2024"`;
  expect(alignText('Về "Dân vận" năm', source, 7, source.length)).toEqual([
    8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25,
  ]);
});
