import { expect, test } from 'vitest';
import { readModel } from '../../../../src/content/read/read-model.ts';

const STATES = 'tests/fixtures/sites/states/content';

test('the model of a folder: its documents by id, their bodies, who cites whom, and the problems', async () => {
  const model = await readModel(STATES);
  expect(model.documents.map(({ facts: { id }, path, body }) => [id, path, body.hasText])).toEqual(
    expect.arrayContaining([
      ['directives/2020/61-2020-qh14', `${STATES}/directives/2020/61-2020-qh14.mdx`, false],
      ['reports/2025/12-bc-stttt', `${STATES}/reports/2025/12-bc-stttt.mdx`, true],
    ]),
  );
  expect(model.documents.map(({ facts: { id } }) => id)).toEqual(
    model.documents.map(({ facts: { id } }) => id).toSorted(),
  );
  expect(model.mentionsByCiting.get('reports/2025/12-bc-stttt')).toHaveLength(12);
  expect(model.site?.title).toBeTypeOf('string');
  expect(model.problems.filter(({ severity }) => severity === 'LỖI')).toEqual([]);
});

test('a hole of a page finds its mention among those of the model', async () => {
  const model = await readModel(STATES);
  const report = model.documents.find(({ facts: { id } }) => id === 'reports/2025/12-bc-stttt');
  const mentions = model.mentionsByCiting.get('reports/2025/12-bc-stttt') ?? [];
  const holes = (report?.body.html ?? []).flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string'));
  expect(holes.map(({ mention }) => mentions[mention]?.text)).toContain(
    'Kế hoạch số 45/KH-UBND ngày 05/3/2021 của UBND tỉnh',
  );
  for (const { mention, html } of holes) {
    expect(html.replaceAll(/<[^>]*>/gu, '')).toBe(mentions[mention]?.text);
  }
});
