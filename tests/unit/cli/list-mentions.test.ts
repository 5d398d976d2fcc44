import { expect, test } from 'vitest';
import { parseLines, runCommand } from './run-command.ts';

const { status, stdout } = runCommand('list-mentions', {
  env: { CONTENT_DIR: 'tests/fixtures/sites/states/content' },
});
const records = parseLines(stdout);

test('every mention of the content is a line, with the facts that it states and the document that it links to', () => {
  expect(status).toBe(0);
  expect(records).toContainEqual({
    from: 'reports/2025/12-bc-stttt',
    block: 'i-p1',
    start: 80,
    end: 148,
    text: 'khoản 2 Điều 1 Quyết định số 45/QĐ-UBND ngày 05/3/2021 của UBND tỉnh',
    facts: {
      kind: 'Quyết định',
      number: '45/QĐ-UBND',
      date: '2021-03-05',
      issuer: 'UBND tỉnh',
      pinpoints: '[{"khoản":"2","điều":"1"}]',
      state: 'linked',
      target: 'directives/2021/45-qd-ubnd',
    },
  });
});

test('a mention that links to nothing has a state and no target', () => {
  expect(records).toContainEqual({
    from: 'reports/2025/12-bc-stttt',
    block: 'i-p2',
    start: 100,
    end: 132,
    text: 'Thông báo số 9-TB/TU của Tỉnh ủy',
    facts: { kind: 'Thông báo', number: '9-TB/TU', issuer: 'Tỉnh ủy', state: 'not-held' },
  });
});
