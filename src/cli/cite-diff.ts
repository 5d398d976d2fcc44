import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unknownRef } from '../content/history/git.ts';
import { readModel } from '../content/read/read-model.ts';
import { compareMentions, recordMention, type MentionRecord } from '../works/views/compare-mentions.ts';
import { formatMentionChanges } from '../works/words/format-mention-changes.ts';

/** The command of a commit that lists its mentions; it stands at this path in every commit that has one. */
const LIST = 'src/cli/list-mentions.ts';

const [ref] = process.argv.slice(2);
if (ref === undefined) {
  console.error('Cách dùng: npm run cite:diff -- <bản git, ví dụ HEAD~1 hoặc main>');
  process.exitCode = 1;
} else {
  const earlier = mentionsAt(ref);
  if (typeof earlier === 'string') {
    console.error(earlier);
    process.exitCode = 1;
  } else {
    const { mentions } = await readModel(process.env['CONTENT_DIR'] ?? 'content');
    console.log(formatMentionChanges(compareMentions(earlier, mentions.map(recordMention)), ref));
  }
}

/** The mentions that the engine of a commit finds in the content of that commit, or why that cannot be told. */
function mentionsAt(ref: string): MentionRecord[] | string {
  const folder = mkdtempSync(join(tmpdir(), 'cite-diff-'));
  const tree = join(folder, 'tree');
  try {
    execFileSync('git', ['worktree', 'add', '--detach', '--quiet', tree, ref], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch {
    rmSync(folder, { recursive: true });
    return unknownRef(ref);
  }
  try {
    if (!existsSync(join(tree, LIST))) return `Bản “${ref}” chưa có lệnh liệt kê viện dẫn nên không so sánh được.`;
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction');
    return listMentions(tree);
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', tree]);
    rmSync(folder, { recursive: true });
  }
}

function listMentions(tree: string): MentionRecord[] {
  const lines = execFileSync(process.execPath, [LIST], { cwd: tree, encoding: 'utf8', maxBuffer: 2 ** 30 });
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MentionRecord);
}
