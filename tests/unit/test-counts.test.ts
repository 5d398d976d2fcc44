import { describe, expect, it } from 'vitest';
import { countTests } from '../test-counts.ts';

const file = (status: string, ...tests: readonly string[]): unknown => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('countTests', () => {
  it('counts passed, failed and skipped tests over all files', () => {
    const report = {
      testResults: [file('passed', 'passed', 'pending'), file('failed', 'failed', 'passed', 'todo', 'skipped')],
    };
    expect(countTests(report)).toEqual({ passed: 2, failed: 1, skipped: 3, isGood: false });
  });

  it('is good where something passed and nothing failed', () => {
    expect(countTests({ testResults: [file('passed', 'passed')] }).isGood).toBe(true);
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = { testResults: [file('passed', 'passed'), file('failed')] };
    expect(countTests(report)).toEqual({ passed: 1, failed: 1, skipped: 0, isGood: false });
  });

  it.each([undefined, null, 'x', {}, { testResults: [] }])('is not good where the report is %j', (report) => {
    expect(countTests(report)).toEqual({ passed: 0, failed: 0, skipped: 0, isGood: false });
  });
});
