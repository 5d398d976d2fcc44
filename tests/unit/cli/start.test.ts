import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

test('what is going to happen is told first, even where it comes to nothing', () => {
  const { status, stdout } = runCommand('start', { env: { CONTENT_DIR: 'tests/fixtures/checks/ma-lenh/content' } });
  expect(stdout).toMatch(
    /^Đọc nội dung, dựng các trang và chỉ mục tìm kiếm, rồi mở trang web trên máy này\.\nLỖI ma-lenh/u,
  );
  expect(status).toBe(1);
});
