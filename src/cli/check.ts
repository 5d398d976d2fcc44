import { hasErrors } from '../content/checks/problem.ts';
import { reportText } from '../content/checks/report.ts';
import { readModel } from '../content/read/read-model.ts';

const { problems, fileCount, settledCount } = await readModel(process.env['CONTENT_DIR'] ?? 'content');
process.stdout.write(reportText(problems, fileCount, settledCount));
process.exitCode = hasErrors(problems) ? 1 : 0;
