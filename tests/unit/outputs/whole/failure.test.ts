import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { failureSentence } from '../../../../src/outputs/whole/failure.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'dan-chieu-failure-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const codeError = (code: string, path?: string): Error => Object.assign(new Error(`${code}: …`), { code, path });
const sentence = (failure: unknown, page?: string): string =>
  failureSentence(failure, { site: join(folder, 'dist'), log: join(folder, 'cache/build-error.log') }, page);

it.each([
  [codeError('ENOSPC', '/srv/site/index.html'), 'đĩa đã đầy'],
  [new Error('rendering', { cause: codeError('EDQUOT') }), 'đĩa đã đầy'],
  ['  ENOSPC: no space left on device, write\n    Stack trace:', 'đĩa đã đầy'],
  ['Failed to write: No space left on device (os error 28)', 'đĩa đã đầy'],
  [codeError('EACCES', '/srv/site'), 'máy không cho phép ghi vào thư mục cần ghi (/srv/site)'],
  [codeError('EROFS'), 'thư mục cần ghi nằm trên ổ đĩa chỉ cho đọc'],
  [codeError('EMFILE'), 'máy không cho mở thêm tệp'],
])('%s', (failure, why) => {
  expect(sentence(failure)).toBe(`Không dựng được trang web vì ${why}.`);
});

test('a fault of the program goes into a file with its stack, and the site before is named', () => {
  mkdirSync(join(folder, 'dist'));
  const log = join(folder, 'cache/build-error.log');
  expect(sentence(new TypeError('undefined is not a function'), '/so-hieu/')).toBe(
    `Không dựng được trang /so-hieu/ vì chương trình gặp lỗi (chi tiết cho người bảo trì: ${log}); trang web đã có trong “${join(folder, 'dist')}” vẫn như cũ.`,
  );
  expect(readFileSync(log, 'utf8')).toMatch(/^TypeError: undefined is not a function\n +at /u);
});
