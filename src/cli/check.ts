import { formatReport } from '../content/checks/format-problems.ts';
import { readModel } from '../content/read/read-model.ts';

const { problems, fileCount } = await readModel(process.env['CONTENT_DIR'] ?? 'content');
process.stdout.write(formatReport(problems, fileCount));
process.exitCode = problems.some(({ severity }) => severity === 'LỖI') ? 1 : 0;
