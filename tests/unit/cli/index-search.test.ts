import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

let dir: string;

beforeEach(async () => void (dir = await mkdtemp(join(tmpdir(), 'dan-chieu-index-search-'))));
afterEach(() => rm(dir, { recursive: true }));

const indexSearch = () =>
  runCommand('index-search', { env: { CONTENT_DIR: 'tests/fixtures/sites/lanh/content', OUT_DIR: dir } });

test('a site that was not built is told in one sentence', () => {
  expect(indexSearch()).toEqual({
    status: 1,
    stdout: '',
    stderr: `Không thấy trang web trong ${dir}; hãy dựng lại trang: npm run build\n`,
  });
});

test('a site that lacks a page of the content is told, and left as it was', async () => {
  await writeFile(join(dir, 'index.html'), '');
  expect(indexSearch()).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Thiếu trang bao-cao/2024/45-bc-stttt/ nên không lập được chỉ mục.\n',
  });
  expect(await readdir(dir)).toEqual(['index.html']);
});
