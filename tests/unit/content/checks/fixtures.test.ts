import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, WORDS } from '../../../../src/content/checks/rules.ts';
import { FIXTURES, reportOf } from './report-of.ts';

/** Ids that no text of an editor can cause today: the parsers have no such node or message, the rules keep them covered. */
const WITHOUT_FIXTURE = ['cu-phap-la', 'mdx-hong', 'dia-chi-hai-trang'];

/** Ids of what git cannot keep on every machine: links, pipes, names; their words stand in tests of their rules. */
const NOT_IN_GIT = [
  'tep-lien-ket',
  'tep-dac-biet',
  'ten-khong-doc-duoc',
  'tep-khong-mo-duoc',
  'tep-cong-khai-la',
  'tep-cong-khai-trung',
];

test('a sound content folder has no problem', async () => {
  expect(await reportOf('sound')).toBe('Đã kiểm tra 4 tệp, không có lỗi.\n');
});

test('every id of the catalogue has a fixture, and every fixture an id', () => {
  const ids = [...CATALOGUE.keys()].filter((id) => ![...WITHOUT_FIXTURE, ...NOT_IN_GIT].includes(id));
  expect(
    readdirSync(FIXTURES)
      .filter((id) => id !== 'sound')
      .sort(),
  ).toEqual(ids.sort());
});

test('no two rules tell of the same id', () => {
  expect(WORDS.flatMap((words) => Object.keys(words))).toHaveLength(CATALOGUE.size);
});

describe('each problem is told in the exact words of its fixture', () => {
  test.each(readdirSync(FIXTURES).filter((id) => id !== 'sound'))('%s', async (id) => {
    const report = await reportOf(id);
    expect(report).toContain(` ${id} · `);
    expect(report).toBe(readFileSync(`${FIXTURES}/${id}/expected.txt`, 'utf8'));
  });
});
