import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentHistory } from '../../../../src/content/history/content-history.ts';

const home = mkdtempSync(join(tmpdir(), 'dan-chieu-history-'));
const repository = join(home, 'repository');
const content = join(repository, 'content');

const git = (cwd: string, args: readonly string[], date = ''): void => {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd, env });
  if (status !== 0) throw new Error(stderr.toString());
};

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
};

const commit = (date: string): void => {
  git(repository, ['add', '-A']);
  git(repository, ['commit', '-q', '-m', 'change'], date);
};

beforeAll(() => {
  mkdirSync(content, { recursive: true });
  git(repository, ['init', '-q', '-b', 'main']);
  write('reports/2024/cu.mdx', '---\nkind: Báo cáo\ntitle: Kết qủa\n---\n\nĐoạn một.\n\nĐoạn hai.\n');
  commit('2024-01-10T02:00:00Z');
  write('reports/2024/cu.mdx', '---\nkind: Báo cáo\ntitle: Kết quả\n---\n\nĐoạn một.\n\nĐoạn hai, đã sửa.\n');
  // Before midnight in Greenwich, the next morning in Vietnam.
  commit('2024-02-05T18:00:00Z');
  write('reports/2024/cu.mdx', '---\ntitle: Kết quả\nkind: "Báo cáo"\n---\n\nĐoạn một.\n\nĐoạn hai, đã sửa.\n');
  commit('2024-02-20T02:00:00Z');
  git(repository, ['mv', 'content/reports/2024/cu.mdx', 'content/reports/2024/moi.mdx']);
  commit('2024-03-01T02:00:00Z');
  write('reports/2024/cu.mdx', '---\nkind: Báo cáo\ntitle: Một báo cáo khác hẳn, dài hơn và không giống\n---\n');
  commit('2024-03-02T02:00:00Z');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the history of a page', () => {
  test('follows the file under its former name, and leaves out what a reader would not see', () => {
    expect(readContentHistory(content).get('reports/2024/moi.mdx')).toEqual([
      { date: '2024-02-06', change: { facts: ['title'], text: 1 } },
      { date: '2024-01-10' },
    ]);
  });

  test('of a new file at an old name begins with the new file', () => {
    expect(readContentHistory(content).get('reports/2024/cu.mdx')).toEqual([{ date: '2024-03-02' }]);
  });

  test('joins the changes of one day', () => {
    write('reports/2024/moi.mdx', '---\ntitle: Kết quả\nkind: Báo cáo\n---\n\nĐoạn một.\n');
    commit('2024-04-01T02:00:00Z');
    write('reports/2024/moi.mdx', '---\ntitle: Kết quả\nkind: Báo cáo\nplace: Bắc Giang\n---\n\nĐoạn một.\n');
    commit('2024-04-01T09:00:00Z');
    expect(readContentHistory(content).get('reports/2024/moi.mdx')?.[0]).toEqual({
      date: '2024-04-01',
      change: { facts: ['place'], text: 1 },
    });
  });

  test('does not tell what a page does not show', () => {
    const before = readContentHistory(content).get('reports/2024/moi.mdx');
    write(
      'reports/2024/moi.mdx',
      '---\ntitle: Kết quả\nkind: Báo cáo\nplace: Bắc Giang\nformerly: [bao-cao/2024/cu]\nsettled: []\n---\n\nĐoạn một.\n',
    );
    commit('2024-05-01T02:00:00Z');
    expect(readContentHistory(content).get('reports/2024/moi.mdx')).toEqual(before);
  });

  test('is absent in a shallow clone, where it would be wrong', () => {
    git(home, ['clone', '-q', '--depth', '1', `file://${repository}`, 'shallow']);
    expect(readContentHistory(join(home, 'shallow', 'content')).size).toBe(0);
  });

  test('is absent without git', () => {
    const folder = join(home, 'folder');
    mkdirSync(folder);
    expect(readContentHistory(folder).size).toBe(0);
  });
});
