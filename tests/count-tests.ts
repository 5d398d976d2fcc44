import { readFileSync } from 'node:fs';
import { countTests } from './test-counts.ts';

/** Prints the counts of the report that `npm test` wrote (its path is the argument); exit code 1 unless all is well. */
const counts = countTests(readReport(process.argv[2] ?? '.vitest/report.json'));
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.isGood ? 0 : 1;

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
