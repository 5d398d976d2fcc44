import { expect, test } from 'vitest';
import { compareMentions, type MentionRecord } from '../../../../src/works/views/compare-mentions.ts';

function record(text: string, start: number, facts: Record<string, string> = {}): MentionRecord {
  return { from: 'reports/2024/a', block: 'i-p1', start, end: start + text.length, text, facts };
}

const plan = record('Kế hoạch số 62/KH-STTTT', 10, { date: '2021-04-02' });

test('two runs that agree have no difference, though words were put in before', () => {
  expect(compareMentions([plan], [{ ...plan, start: 40, end: 63 }])).toEqual([]);
});

test('a mention that only one run has is gained or lost', () => {
  expect(compareMentions([], [plan])).toEqual([{ type: 'gained', record: plan }]);
  expect(compareMentions([plan], [])).toEqual([{ type: 'lost', record: plan }]);
});

test('a fact that changed is named', () => {
  const after = record(plan.text, 10, { date: '2021-04-02', state: 'linked' });
  expect(compareMentions([plan], [after])).toEqual([{ type: 'changed', before: plan, after, fields: ['state'] }]);
});

test('a span that grew is one change, not a loss and a gain', () => {
  const after = record('Kế hoạch số 62/KH-STTTT ngày 02/4/2021', 10, { date: '2021-04-02' });
  expect(compareMentions([plan], [after])).toEqual([{ type: 'changed', before: plan, after, fields: ['text'] }]);
});

test('the same words twice in a block are two mentions', () => {
  const second = record(plan.text, 90, { date: '2021-04-02' });
  expect(compareMentions([plan, second], [plan])).toEqual([{ type: 'lost', record: second }]);
});
