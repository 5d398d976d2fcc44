import { createCorpus } from '../content/checks/corpus.ts';
import { formatReport } from '../content/checks/format-problems.ts';
import { runChecks } from '../content/checks/run-checks.ts';
import { readCorpus } from '../content/read/read-corpus.ts';

const source = await readCorpus(process.env['CONTENT_DIR'] ?? 'content');
const problems = runChecks(createCorpus(source));
process.stdout.write(formatReport(problems, source.fileCount));
process.exitCode = problems.some(({ severity }) => severity === 'LỖI') ? 1 : 0;
