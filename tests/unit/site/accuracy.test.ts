import { expect, test } from 'vitest';
import { accuracy, countsByState } from '../../../src/site/accuracy.ts';
import { statesModel } from './model-of.ts';

test('mentions are counted by state, and those that are no citation nowhere', async () => {
  expect(countsByState(await statesModel())).toEqual([
    { state: 'linked', count: 3 },
    { state: 'not-held', count: 3 },
    { state: 'ambiguous', count: 2 },
    { state: 'suspect', count: 1 },
  ]);
});

test('the record has the day on which it was measured', () => {
  expect(accuracy.measuredOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
});
