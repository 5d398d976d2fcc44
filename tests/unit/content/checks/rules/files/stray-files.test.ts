import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readModel } from '../../../../../../src/content/read/read-model.ts';

// What git cannot keep, or not on every machine, and what therefore has no fixture folder.

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'strays-'));
  mkdirSync(path.join(folder, 'pages'));
  writeFileSync(path.join(folder, 'README.md'), 'Dành cho người soạn.\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

async function told(contentDir = folder): Promise<string[]> {
  const { problems } = await readModel(contentDir);
  return problems
    .filter(({ id }) => id !== 'thieu-tep')
    .map(({ id, place: { file, line }, wrong }) => `${id} ${file.slice(folder.length)}:${line} ${wrong}`);
}

const LINK = 'Mục này là một liên kết (symbolic link), không phải tệp hay thư mục thật; trang không đi theo liên kết.';
const NAME = 'Tên này có ký tự không nhìn thấy, dấu xuống dòng hoặc chữ không phải UTF-8 (viết ở đây trong dấu < >).';

test('links to files, to folders, to the folder above and to nothing are told and never followed', async () => {
  symlinkSync('README.md', path.join(folder, 'a.mdx'));
  symlinkSync('..', path.join(folder, 'reports'));
  symlinkSync('/khong/co', path.join(folder, 'pages/b.mdx'));
  symlinkSync('README.md', path.join(folder, 'site.yaml'));
  expect(await told()).toEqual([
    `tep-lien-ket /a.mdx:1 ${LINK}`,
    `tep-lien-ket /pages/b.mdx:1 ${LINK}`,
    `tep-lien-ket /reports:1 ${LINK}`,
    `tep-lien-ket /site.yaml:1 ${LINK}`,
  ]);
});

test('a pipe is told and holds nothing up', async () => {
  execFileSync('mkfifo', [path.join(folder, 'pages/a.mdx')]);
  expect(await told()).toEqual(['tep-dac-biet /pages/a.mdx:1 Mục này không phải là tệp hay thư mục.']);
});

test('names that cannot be seen or are no UTF-8 are shown so that they can', async () => {
  writeFileSync(path.join(folder, 'pages/a\nb.mdx'), '');
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/pages/b`), Buffer.from([0xe0]), Buffer.from('.mdx')]), '');
  mkdirSync(path.join(folder, 'pages/\u200Bc'));
  expect(await told()).toEqual([
    `ten-khong-doc-duoc /pages/<U+200B>c:1 ${NAME}`,
    `ten-khong-doc-duoc /pages/a<U+000A>b.mdx:1 ${NAME}`,
    `ten-khong-doc-duoc /pages/b<E0>.mdx:1 ${NAME}`,
  ]);
});

test.skipIf(process.getuid?.() === 0)('what may not be read is told, whatever it is', async () => {
  for (const file of ['pages/a.mdx', 'site.yaml']) writeFileSync(path.join(folder, file), '', { mode: 0 });
  mkdirSync(path.join(folder, 'reports'), { mode: 0 });
  const words = 'Máy không được phép đọc tệp hoặc thư mục này.';
  expect(await told()).toEqual([
    `tep-khong-mo-duoc /pages/a.mdx:1 ${words}`,
    `tep-khong-mo-duoc /reports:1 ${words}`,
    `tep-khong-mo-duoc /site.yaml:1 ${words}`,
  ]);
  chmodSync(path.join(folder, 'reports'), 0o700);
});

test('a content folder that is a file is told as one that is missing, and nothing else with it', async () => {
  const expected = (name: string): string[] => [`thieu-thu-muc /${name}:1 Không có thư mục nội dung nào ở đây.`];
  expect(await told(path.join(folder, 'README.md'))).toEqual(expected('README.md'));
  expect(await told(path.join(folder, 'khong-co'))).toEqual(expected('khong-co'));
});

test.each([
  ['.DS_Store', 'tep-rac'],
  ['._a.mdx', 'tep-rac'],
  ['Thumbs.db', 'tep-rac'],
  ['~$bao-cao.docx', 'tep-rac'],
  ['.a.mdx.swp', 'tep-rac'],
  ['.gitkeep', 'tep-an'],
  ['.a.mdx', 'tep-an'],
  ['a', 'tep-lac-cho'],
  ['a.MDX', 'tep-lac-cho'],
  ['a.md', 'tep-lac-cho'],
  ['readme.md', 'tep-lac-cho'],
  ['x.mjs', 'tep-lac-cho'],
  ['so-do.png', 'tep-lac-cho'],
  ['README.md', undefined],
])('a file %s among the pages is %s', async (name, id) => {
  writeFileSync(path.join(folder, 'pages', name), '');
  expect((await told()).map((problem) => problem.split(' ')[0])).toEqual(id === undefined ? [] : [id]);
});
