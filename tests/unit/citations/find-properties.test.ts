import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, originalSpan } from '../../../src/citations/text/clean-text.ts';
import { findCitations } from '../../../src/citations/find-citations.ts';

const fragments = [
  'Quyết định',
  'quyết định',
  'Nghị quyết',
  'Luật',
  'Luật Đất đai',
  'Công văn',
  'văn bản',
  'số',
  'số:',
  'Số',
  'sồ',
  '217',
  '218-QĐ/TW',
  '54- KL/TU',
  '30/2020/NÐ-CP',
  '15/2022/TT-BTTTT',
  '261/SNV-XDCQ',
  '1/63',
  '24-CP',
  'ngày',
  '03/3/2021',
  '3 tháng 5 năm 2024',
  '(13/4/2025)',
  'năm 2021',
  'của',
  'Bộ Chính trị',
  'UBND tỉnh Bắc Giang',
  'Sở Thông tin và Truyền thông',
  'khoản 2 Điều 5',
  'điểm đ',
  'và',
  ',',
  ';',
  '.',
  '(',
  ')',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\u00a0',
  '\u200b',
  '–',
  'đã ban hành',
  'tại',
  'về việc',
  '(sau đây gọi tắt là Nghị quyết 57)',
  'Nghị quyết 57',
  '🙂',
  'ệ'.normalize('NFD'),
];

const runningText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    {
      maxLength: 40,
    },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));

const citation = fc
  .record({
    kind: fc.constantFrom('Quyết định', 'Kế hoạch', 'Chỉ thị', 'Công văn'),
    ordinal: fc.integer({ min: 1, max: 9999 }),
    symbol: fc.constantFrom('/QĐ-UBND', '-QĐ/TW', '/2020/QĐ-TTg', '/KH-STTTT'),
    date: fc.constantFrom('', ' ngày 03/3/2021', ' ngày 5 tháng 3 năm 2021'),
    issuer: fc.constantFrom('', ' của Bộ Chính trị', ' của UBND tỉnh Bắc Giang'),
  })
  .map(({ kind, ordinal, symbol, date, issuer }) => `${kind} số ${ordinal}${symbol}${date}${issuer}`);

describe('whatever the text', () => {
  test('spans lie inside it, in order, apart, and cut out the very text they state', () => {
    fc.assert(
      fc.property(runningText, (text) => {
        let end = 0;
        for (const mention of findCitations(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          end = mention.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('every unit of the copy leads back to the signs it was made of', () => {
    fc.assert(
      fc.property(runningText, (text) => {
        const clean = cleanText(text);
        expect(clean.folded.length).toBe(clean.text.length);
        let end = 0;
        for (let unit = 0; unit < clean.text.length; unit++) {
          const span = originalSpan(clean, unit, unit + 1);
          expect(cleanText(text.slice(span.start, span.end)).text).toContain(clean.text[unit]);
          expect(span.end).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
      { numRuns: 800 },
    );
  });

  test('composed and decomposed writing are read the same', () => {
    fc.assert(
      fc.property(runningText, (text) => {
        const facts = (written: string): unknown =>
          findCitations(written).map(({ start: _start, end: _end, text: _text, ...mention }) => mention);
        expect(facts(text.normalize('NFD'))).toEqual(facts(text.normalize('NFC')));
      }),
      { numRuns: 800 },
    );
  });

  test('a citation found is found again, whole, when it stands alone', () => {
    fc.assert(
      fc.property(
        citation,
        fc.constantFrom('', 'Căn cứ ', 'Thực hiện '),
        fc.constantFrom('', ' về việc phối hợp', ';', '.'),
        (written, before, after) => {
          const [found, ...others] = findCitations(before + written + after);
          expect(others).toEqual([]);
          expect(found?.text).toBe(written);
          const [again] = findCitations(found?.text ?? '');
          expect({ ...again, start: 0, end: 0 }).toEqual({ ...found, start: 0, end: 0 });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('what stands behind an empty line does not change what stands before it', () => {
    fc.assert(
      fc.property(citation, runningText, (written, text) => {
        expect(findCitations(`${written}.\n\n${text}`)[0]?.text).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});
