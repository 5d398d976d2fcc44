import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const check = (contentDir: string) => runCommand('check', { env: { CONTENT_DIR: contentDir } });

test('a sound content folder prints one line and exits 0', () => {
  expect(check('tests/fixtures/checks/sound/content')).toEqual({
    status: 0,
    stdout: 'Đã kiểm tra 4 tệp, không có lỗi.\n',
    stderr: '',
  });
});

test('a problem is printed, counted, and exits 1', () => {
  const { status, stdout, stderr } = check('tests/fixtures/checks/ma-lenh/content');
  expect(stdout).toContain('LỖI ma-lenh · tests/fixtures/checks/ma-lenh/content/directives/2021/62-kh-stttt.mdx:12:1');
  expect(stdout).toMatch(/Đã kiểm tra 1 tệp: 3 lỗi\. Chưa thể xuất bản\.\n$/u);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

test('a folder that is not there is told without a stack', () => {
  const { status, stdout, stderr } = check('tests/fixtures/khong-co');
  expect(stdout).toContain('LỖI thieu-tep · tests/fixtures/khong-co/issuers.yaml:1:1 · Thiếu tệp');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});
