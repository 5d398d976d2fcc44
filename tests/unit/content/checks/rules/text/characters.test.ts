import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

function problemsOf(body: string): string[] {
  const corpus = corpusOf({ 'directives/2021/33-ct-ttg': directive({}, body) });
  return runChecks(corpus).map(({ id, place: { line, column }, wrong }) => `${line}:${column} ${id} ${wrong}`);
}

describe('letters that look right and are not', () => {
  test('composed Vietnamese is sound, and so is a letter that has no composed form', () => {
    expect(problemsOf('Đường Nguyễn Huệ, phường Ẵm, ký hiệu m\u0302 và ŷ')).toEqual([]);
  });

  test('decomposed letters are told once, at the first word, with the count of the others', () => {
    expect(problemsOf(`Theo ${'Nguyễn Huệ'.normalize('NFD')} và m\u0302`)).toEqual([
      `10:10 dau-roi Chữ “${'Nguyễn'.normalize('NFD')}” có dấu viết rời khỏi chữ cái (Unicode tổ hợp), và 1 chỗ nữa trong tệp.`,
    ]);
  });

  test.each([
    ['U+00D0', 'Nghị định 30/2020/N\u00d0-CP', '10:20'],
    ['U+00F0', 'quyết \u00f0ịnh', '10:7'],
    ['U+0189', 'N\u0189-CP', '10:2'],
  ])('%s stands for Đ or đ', (code, body, place) => {
    expect(problemsOf(body)).toEqual([
      expect.stringMatching(new RegExp(`^${place} chu-d-la .*dùng ký tự ${code.replace('+', '[+]')} `, 'u')),
    ]);
  });

  test.each([
    ['U+200B', 'zero-width space'],
    ['U+00AD', 'soft hyphen'],
    ['U+202E', 'right-to-left override'],
    ['U+2066', 'isolate'],
    ['U+FEFF', 'byte order mark in the middle'],
  ])('%s, a %s, is told', (code) => {
    const letter = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    expect(problemsOf(`33/CT${letter}-TTg`)).toEqual([`10:6 ky-tu-an Ở đây có ký tự không nhìn thấy (${code}).`]);
  });

  test.each([
    ['U+0000', 'NUL'],
    ['U+000B', 'vertical tab'],
    ['U+000C', 'form feed'],
    ['U+001B', 'escape'],
    ['U+007F', 'delete'],
    ['U+0085', 'next line'],
  ])('%s, a %s, is refused', (code) => {
    const letter = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    expect(problemsOf(`33/CT${letter}-TTg`)).toEqual([
      `10:6 ky-tu-dieu-khien Ở đây có ký tự điều khiển (${code}), không phải là chữ.`,
    ]);
  });

  test('line breaks of Windows are text, a return alone is refused', () => {
    expect(problemsOf('a\r\nb\tc')).toEqual([]);
    expect(problemsOf('a\rb')).toEqual(['10:2 xuong-dong-la Ở đây có dấu xuống dòng kiểu cũ (U+000D đứng một mình).']);
  });

  test('a byte order mark at the start of a file is no fault', () => {
    const corpus = corpusOf({ 'directives/2021/33-ct-ttg': `\ufeff${directive()}` });
    expect(runChecks(corpus)).toEqual([]);
  });
});
