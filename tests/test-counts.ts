/** How many tests of a run passed, failed and were skipped; `isGood` where at least one passed and nothing failed. */
export type TestCounts = { passed: number; failed: number; skipped: number; isGood: boolean };

/**
 * Counts the tests in a JSON report of Vitest (the shape that Jest introduced).
 *
 * A test file that could not even be loaded holds no tests; it counts as one failure. A missing or unreadable report
 * counts nothing and is not good.
 */
export function countTests(report: unknown): TestCounts {
  const files = arrayAt(report, 'testResults');
  const statuses = files.flatMap((file) => {
    const tests = arrayAt(file, 'assertionResults').map((test) => stringAt(test, 'status'));
    return tests.length === 0 && stringAt(file, 'status') === 'failed' ? ['failed'] : tests;
  });
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { passed, failed, skipped: statuses.length - passed - failed, isGood: passed > 0 && failed === 0 };
}

function arrayAt(value: unknown, key: string): readonly unknown[] {
  const found = valueAt(value, key);
  return Array.isArray(found) ? found : [];
}

function stringAt(value: unknown, key: string): string {
  const found = valueAt(value, key);
  return typeof found === 'string' ? found : '';
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
