import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCorpus } from '../../../../../../src/content/checks/corpus.ts';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { readCorpus } from '../../../../../../src/content/read/read-corpus.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'public-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function told(): Promise<string[]> {
  const corpus = createCorpus(await readCorpus('tests/fixtures/checks/sound/content', { publicDir: folder }));
  return runChecks(corpus).map(({ id, place, wrong }) => `${id} ${place.file.slice(folder.length)} ${wrong}`);
}

function write(file: string, text = ''): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

test('files of any other name and type may be published, hidden ones that hosts ask for too', async () => {
  for (const file of ['tep/Báo cáo số 1.pdf', '.well-known/security.txt', '.htaccess', 'a/index.html']) write(file);
  write('icon.svg', '<svg/>');
  expect(await told()).toEqual([]);
});

test('what is hidden, left behind, or runs where it is opened is refused', async () => {
  for (const file of ['.env', '.git/config', '.git/HEAD', 'tep/~$o-cao.docx', 'tep/.DS_Store', '_headers']) write(file);
  for (const file of ['a.html', 'b.XHTML', 'c.xml']) write(file, '<script>alert(1)</script>');
  for (const file of ['sw.js', 'd.mjs', 'e.svgz', 'f.php']) write(file);
  write('google12.html', 'google-site-verification: google12.html');
  expect((await told()).map((problem) => problem.split(', nên')[0])).toEqual([
    'tep-cong-khai-la /.env Mục này trong thư mục public/ có tên bắt đầu bằng dấu chấm: máy giấu đi, và có thể chứa điều không định công bố',
    'tep-cong-khai-la /.git Mục này trong thư mục public/ có tên bắt đầu bằng dấu chấm: máy giấu đi, và có thể chứa điều không định công bố',
    ...['a.html', 'b.XHTML', 'c.xml', 'd.mjs', 'e.svgz', 'f.php', 'sw.js'].map(
      (file) =>
        `tep-cong-khai-la /${file} Mục này trong thư mục public/ là trang web hoặc mã chương trình, máy của người đọc sẽ chạy như mã của chính trang thông tin này`,
    ),
    ...['.DS_Store', '~$o-cao.docx'].map(
      (file) =>
        `tep-cong-khai-la /tep/${file} Mục này trong thư mục public/ do máy tính hoặc phần mềm soạn thảo tự tạo ra`,
    ),
  ]);
});

test('links, pipes and names that cannot be seen are refused', async () => {
  symlinkSync('/etc', path.join(folder, 'a'));
  execFileSync('mkfifo', [path.join(folder, 'b.png')]);
  write('c\u202E.png');
  expect(await told()).toEqual([
    'tep-cong-khai-la /a Mục này trong thư mục public/ là một liên kết (symbolic link), không phải tệp hay thư mục thật, nên không công bố được.',
    'tep-cong-khai-la /b.png Mục này trong thư mục public/ không phải là tệp hay thư mục, nên không công bố được.',
    'tep-cong-khai-la /c<U+202E>.png Mục này trong thư mục public/ có tên chứa ký tự không nhìn thấy hoặc không phải UTF-8, nên không công bố được.',
  ]);
});

test('two names that differ in case, or in the form of their accents, are refused at the second', async () => {
  for (const file of ['a/B.txt', 'a/b.txt', 'á.txt'.normalize('NFC'), 'á.txt'.normalize('NFD')]) write(file);
  expect((await told()).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
    'tep-cong-khai-trung /a/b.txt',
    `tep-cong-khai-trung /${'á.txt'.normalize('NFC')}`,
  ]);
});

test.each([
  ['index.html', '/'],
  ['404.html', '/404.html'],
  ['Bao-Cao/index.html', '/bao-cao/'],
  ['bao-cao/2024/cong-tac-dan-van/index.html', '/bao-cao/2024/cong-tac-dan-van/'],
  ['so-hieu/tra/5.json', '/so-hieu/tra/5.json'],
  ['huong-dan/index.html', '/huong-dan/'],
  ['van-ban', '/van-ban/'],
  ['opensearch.xml/a.txt', '/opensearch.xml'],
  ['pagefind/pagefind.js', '/pagefind/'],
  ['_astro/a.css', '/_astro/'],
])('a file %s would stand in the way of %s', async (file, address) => {
  write(file);
  const wrong = `Tệp này nằm đúng địa chỉ  ${address}  mà trang thông tin tự tạo ra, nên hai bên sẽ đè lên nhau.`;
  expect(await told()).toEqual([`tep-cong-khai-de-len-trang /${file} ${wrong}`]);
});
