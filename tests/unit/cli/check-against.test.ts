import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const home = mkdtempSync(join(tmpdir(), 'dan-chieu-check-'));
const content = join(home, 'repository', 'content');
const PLAN = 'directives/2021/62-kh-stttt.mdx';

const git = (...args: string[]): void => {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: join(home, 'repository') });
  if (status !== 0) throw new Error(stderr.toString());
};

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
};
const edit = (file: string, from: string, to: string): void =>
  write(file, readFileSync(join(content, file), 'utf8').replaceAll(from, to));
const move = (from: string, to: string): void => {
  mkdirSync(dirname(join(content, to)), { recursive: true });
  renameSync(join(content, from), join(content, to));
};

/** What the check prints, with paths from the content folder. */
const check = (against: string, contentDir = content) => {
  const { status, stdout, stderr } = runCommand('check', {
    args: ['--against', against],
    env: { CONTENT_DIR: contentDir, CACHE_DIR: join(home, 'cache') },
  });
  return { status, stdout: stdout.replaceAll(`${content}/`, ''), stderr };
};
const problemsIn = (stdout: string): string[] => stdout.match(/^(?:LỖI|CẦN XEM) \S+ · \S+/gmu) ?? [];

const PLAN_TEXT = `---
kind: Kế hoạch
number: 62/KH-STTTT
issuer: so-thong-tin-va-truyen-thong-bac-giang
issuedOn: "2021-04-02"
title: Thực hiện công tác dân vận
sources:
  - facts: [kind, number, issuedOn, title]
    note: Bản giấy lưu tại Văn phòng Sở
---

Các phòng thực hiện.

Văn phòng theo dõi.
`;

const CITATION = '\nThực hiện Kế hoạch số 62/KH-STTTT ngày 02/4/2021 của Sở Thông tin và Truyền thông.\n';

beforeAll(() => {
  cpSync('tests/fixtures/checks/sound/content', content, { recursive: true });
  write(PLAN, PLAN_TEXT);
  const report = 'reports/2024/cong-tac-dan-van.mdx';
  write(report, readFileSync(join(content, report), 'utf8') + CITATION);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'published');
});

beforeEach(() => {
  git('reset', '-q', '--hard');
  git('clean', '-q', '-f', '-d');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('held against a commit, the check', { timeout: 60_000 }, () => {
  test('has nothing to tell where nothing has changed', () => {
    expect(check('HEAD')).toEqual({
      status: 0,
      stdout: 'Đã kiểm tra 5 tệp, không có lỗi.\nĐã đối chiếu với bản đã công bố “HEAD”.\n',
      stderr: '',
    });
  });

  test('tells of a link that a corrected number has lost, at that number, with the words that cite it', () => {
    edit(PLAN, 'number: 62/', 'number: 63/');
    const { stdout } = check('HEAD');
    expect(problemsIn(stdout)).toContain(`CẦN XEM lien-ket-da-mat · ${PLAN}:3:9`);
    expect(stdout).toContain('reports/2024/cong-tac-dan-van.mdx:19 “Kế hoạch số 62/KH-STTTT ngày 02/4/2021');
  });

  test('refuses a file that moved without a word, and takes the very line that it proposes', () => {
    const moved = 'directives/2022/62-kh-stttt.mdx';
    move(PLAN, moved);
    edit(moved, '2021-04-02', '2022-04-02');
    edit('reports/2024/cong-tac-dan-van.mdx', '02/4/2021', '02/4/2022');
    const { status, stdout } = check('HEAD');
    expect([status, ...problemsIn(stdout)]).toEqual([1, `LỖI dia-chi-da-chuyen · ${moved}:1:1`]);
    const [line = ''] = /formerly: \[[^\]]*\]/u.exec(stdout) ?? [];
    expect(line).toBe('formerly: [van-ban/2021/62-kh-stttt]');
    edit(moved, 'sources:', `${line}\nsources:`);
    expect(check('HEAD')).toMatchObject({ status: 0, stdout: expect.stringContaining('không có lỗi.') });
  });

  test('keeps former addresses through a second move', () => {
    const [second, third] = ['directives/2022/62-kh-stttt.mdx', 'directives/2022/ke-hoach-dan-van.mdx'];
    move(PLAN, second);
    edit(second, '2021-04-02', '2022-04-02');
    edit('reports/2024/cong-tac-dan-van.mdx', '02/4/2021', '02/4/2022');
    edit(second, 'sources:', 'formerly: [van-ban/2021/62-kh-stttt]\nsources:');
    git('add', '-A');
    git('commit', '-q', '-m', 'moved');
    move(second, third);
    edit(third, 'formerly: [van-ban/2021/62-kh-stttt]\n', '');
    const { stdout } = check('HEAD');
    git('reset', '-q', '--hard', 'HEAD~1');
    expect(stdout).toContain('formerly: [van-ban/2022/62-kh-stttt]');
    expect(stdout).toContain('formerly: [van-ban/2021/62-kh-stttt]');
  });

  test('tells of a document that is gone, and that its page is still there for those who cite it', () => {
    rmSync(join(content, PLAN));
    expect(problemsIn(check('HEAD').stdout)).toEqual([
      `CẦN XEM lien-ket-da-mat · ${PLAN}:1:1`,
      `CẦN XEM van-ban-bi-go · ${PLAN}:1:1`,
    ]);
  });

  test('refuses where an address would lead nowhere', () => {
    rmSync(join(content, PLAN));
    edit('reports/2024/cong-tac-dan-van.mdx', CITATION, '\nThực hiện kế hoạch của Sở.\n');
    const { status, stdout } = check('HEAD');
    expect([status, ...problemsIn(stdout)]).toEqual([1, `LỖI dia-chi-da-mat · ${PLAN}:1:1`]);
  });

  test('counts the places of a text that have lost their address', () => {
    edit(PLAN, '\nVăn phòng theo dõi.\n', '');
    expect(check('HEAD').stdout).toContain('1 chỗ trong bài đã công bố nay không còn địa chỉ riêng: #p2.');
  });

  test('tells nothing of a file whose fault has another name', () => {
    edit(PLAN, 'kind: Kế hoạch', 'kind: Kế họach');
    expect(problemsIn(check('HEAD').stdout)).toEqual([`LỖI gia-tri-la · ${PLAN}:2:7`]);
  });

  test('says the same every time', () => {
    rmSync(join(content, PLAN));
    expect(check('HEAD')).toEqual(check('HEAD'));
  });
});

describe('the check says in a sentence, and exits 1,', { timeout: 60_000 }, () => {
  test.each([
    [
      'that git has no such commit',
      'khong-co',
      'Không mở được bản “khong-co” trong git. Xem tên bản bằng lệnh: git log --oneline\n',
    ],
    [
      'that git has no such commit, though it looks like an option',
      '--output=x',
      'Không mở được bản “--output=x” trong git. Xem tên bản bằng lệnh: git log --oneline\n',
    ],
  ])('%s', (_, ref, stderr) => {
    const run = runCommand('check', { args: [`--against=${ref}`], env: { CONTENT_DIR: content } });
    expect(run).toEqual({ status: 1, stdout: '', stderr });
  });

  test('that a folder is no built site', () => {
    const { status, stderr } = check(home);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `Thư mục ${home} không có tệp du-lieu/ban-cong-bo.json: đây không phải là trang đã dựng, hoặc do một bản cũ của chương trình dựng.\n`,
    });
  });

  test('that the content lies in no repository', () => {
    const outside = join(home, 'outside');
    cpSync(content, outside, { recursive: true });
    const { status, stdout, stderr } = check('HEAD', outside);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`Thư mục nội dung ${outside} không nằm trong kho git nào`);
  });

  test('that a manifest is of no version that it knows', () => {
    const site = join(home, 'site');
    mkdirSync(join(site, 'du-lieu'), { recursive: true });
    writeFileSync(join(site, 'du-lieu', 'ban-cong-bo.json'), '{"version":99}');
    expect(check(site).stderr).toContain('không phải là bản ghi mà chương trình này đọc được.');
  });

  test('how it is used', () => {
    expect(runCommand('check', { args: ['--againts', 'HEAD'] })).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Cách dùng: npm run check {2}hoặc {2}npm run check -- --against/u),
    });
  });
});
