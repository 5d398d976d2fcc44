import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const NOT_COMPARED =
  'Chưa đối chiếu với bản đã công bố, nên chưa xét địa chỉ, liên kết nào đổi: npm run check -- --against <bản git như HEAD~1, hoặc thư mục của trang đã dựng>\n';

const check = (contentDir: string) => runCommand('check', { env: { CONTENT_DIR: contentDir } });

test('a sound content folder prints its line, then what was not looked at, and exits 0', () => {
  expect(check('tests/fixtures/checks/sound/content')).toEqual({
    status: 0,
    stdout: `Đã kiểm tra 4 tệp, không có lỗi.\n${NOT_COMPARED}`,
    stderr: '',
  });
});

test('a problem is printed, counted, and exits 1', () => {
  const { status, stdout, stderr } = check('tests/fixtures/checks/ma-lenh/content');
  expect(stdout).toContain('LỖI ma-lenh · tests/fixtures/checks/ma-lenh/content/directives/2021/62-kh-stttt.mdx:12:1');
  expect(stdout.endsWith(`Chưa thể xuất bản.\n${NOT_COMPARED}`)).toBe(true);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

test('a folder that is not there is told without a stack', () => {
  const { status, stdout, stderr } = check('tests/fixtures/khong-co');
  expect(stdout).toContain('LỖI thieu-thu-muc · tests/fixtures/khong-co:1:1 · Thiếu thư mục nội dung');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});
