import { parseArgs } from 'node:util';
import { hasErrors } from '../content/checks/problem.ts';
import { reportText } from '../content/checks/report.ts';
import { readPublished } from '../content/published/read-published.ts';
import { readModel } from '../content/read/read-model.ts';

const AGAINST = 'npm run check -- --against <bản git như HEAD~1, hoặc thư mục của trang đã dựng>';

const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const against = argumentOf(process.argv.slice(2));
const before = typeof against === 'string' ? await readPublished(against, contentDir) : undefined;
if (against === false || typeof before === 'string') {
  console.error(before ?? `Cách dùng: npm run check  hoặc  ${AGAINST}`);
  process.exitCode = 1;
} else {
  const { problems, fileCount, settledCount } = await readModel(contentDir, { before });
  process.stdout.write(reportText(problems, fileCount, settledCount));
  if (before) console.log(`Đã đối chiếu với bản đã công bố “${against}”.`);
  else console.log(`Chưa đối chiếu với bản đã công bố, nên chưa xét địa chỉ, liên kết nào đổi: ${AGAINST}`);
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

/** What to hold the content against; nothing where nothing is asked, false where the command is not understood. */
function argumentOf(args: string[]): string | undefined | false {
  try {
    return parseArgs({ args, options: { against: { type: 'string' } } }).values.against;
  } catch {
    return false;
  }
}
