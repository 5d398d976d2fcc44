import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

test('without a commit the usage is told', () => {
  expect(runCommand('cite-diff')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Cách dùng: npm run cite:diff -- <bản git, ví dụ HEAD~1 hoặc main>\n',
  });
});

test('a commit that git does not know is told without a stack', () => {
  expect(runCommand('cite-diff', { args: ['khong-co'] })).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Không mở được bản “khong-co” trong git. Xem tên bản bằng lệnh: git log --oneline\n',
  });
});
