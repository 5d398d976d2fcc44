import { expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

const SENTENCE = 'Thực hiện nghiêm túc chỉ thị của Tỉnh ủy về công tác dân vận; đã tổ chức';
const garbled = (encoding: string): string => new TextDecoder(encoding).decode(Buffer.from(SENTENCE));

test.each([
  ['the sign for a letter that could not be read', 'Uỷ ban nh\ufffdn d\ufffdn', ['10:10 chu-da-mat']],
  ['bytes shown as letters of windows-1252', garbled('windows-1252'), ['10:1 chu-sai-bang-ma']],
  ['bytes shown as letters of Latin-1', Buffer.from(SENTENCE).toString('latin1'), ['10:1 chu-sai-bang-ma']],
  ['quotation marks behind an accent', 'Hội nghị «giá»… và “XÃ” và “XÔ”', []],
])('%s', (_, body, expected) => {
  const problems = runChecks(corpusOf({ 'directives/2021/33-ct-ttg': directive({}, `${body}\n`) }));
  expect(problems.map(({ id, place: { line, column } }) => `${line}:${column} ${id}`)).toEqual(expected);
});

test('the repair shows the word that was meant', () => {
  const [problem] = runChecks(corpusOf({ 'directives/2021/33-ct-ttg': directive({}, garbled('windows-1252')) }));
  expect(problem?.repair).toBe('chép lại đoạn này từ văn bản gốc; chữ này là  Thực');
});
