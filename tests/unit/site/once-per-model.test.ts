import { expect, test } from 'vitest';
import type { Model } from '../../../src/content/read/model.ts';
import { oncePerModel } from '../../../src/site/once-per-model.ts';

test('a view is made once for each model, when it is asked for', () => {
  const asked: number[] = [];
  const view = oncePerModel((model) => {
    asked.push(model.fileCount);
    return { files: model.fileCount };
  });
  const [one, two] = [{ fileCount: 1 } as Model, { fileCount: 2 } as Model];
  expect(asked).toEqual([]);
  expect([view(one), view(two), view(one)]).toEqual([{ files: 1 }, { files: 2 }, { files: 1 }]);
  expect(asked).toEqual([1, 2]);
});
