import { expect, test } from 'vitest';
import { parseLines, runCommand } from './run-command.ts';

const cite = (input: string, ...args: readonly string[]) => runCommand('cite', { input, args });

const SENTENCE = 'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.';

const RECORD = {
  start: 10,
  end: 70,
  text: 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
  type: 'numbered',
  kind: 'Chỉ thị',
  number: '33/CT-TTg',
  canonical: null,
  name: null,
  date: '2021-11-26',
  year: null,
  issuer: 'Thủ tướng Chính phủ',
  issuers: ['Thủ tướng Chính phủ'],
  provisions: [],
  detached: [],
};

test('a citation is one object a line, with every field', () => {
  const { status, stdout } = cite(SENTENCE);
  expect(status).toBe(0);
  expect(parseLines(stdout)).toEqual([RECORD]);
});

test('facts that the text does not state are null, and issuers none', () => {
  expect(JSON.parse(cite('theo Điều 5 Luật Đầu tư năm 2020').stdout)).toMatchObject({
    number: null,
    date: null,
    year: 2020,
    issuer: null,
    issuers: [],
    provisions: [{ điều: '5' }],
  });
});

test('the bodies of a joint document are told one by one', () => {
  const { stdout } = cite('Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC của Bộ Khoa học và Công nghệ và Bộ Tài chính');
  expect(JSON.parse(stdout)).toMatchObject({
    issuer: 'Bộ Khoa học và Công nghệ và Bộ Tài chính',
    issuers: ['Bộ Khoa học và Công nghệ', 'Bộ Tài chính'],
  });
});

test('lines of objects are answered line by line, with their ids', () => {
  const { status, stdout } = cite(`{"id":7,"text":"${SENTENCE}"}\n\n{"text":"không có gì"}\n`, '--jsonl');
  expect(status).toBe(0);
  expect(parseLines(stdout)).toEqual([
    { id: 7, mentions: [RECORD] },
    { id: null, mentions: [] },
  ]);
});

test.each([
  [['--xml'], '', 'Không có tùy chọn --xml; chỉ có --jsonl.\n'],
  [['khong-co.txt'], '', 'Không có tệp khong-co.txt.\n'],
  [['a', 'b'], '', 'Chỉ đọc được một tệp mỗi lần.\n'],
  [['--jsonl'], '{"text":"a"}\n{"text":1}\n', 'Dòng 2: không phải một đối tượng JSON có "text" là chuỗi ký tự.\n'],
])('%j is refused in one sentence, with exit code 2', (args, input, sentence) => {
  const { status, stderr } = cite(input, ...args);
  expect({ status, stderr }).toEqual({ status: 2, stderr: sentence });
});
