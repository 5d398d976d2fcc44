import type { Resolution } from '../../../src/works/resolved-mention.ts';
import type { MentionRecord } from '../../../src/works/views/compare-mentions.ts';
import { runMeasured } from './run-measured.ts';

/** How many mentions ended in each state. */
export type StateCounts = ReadonlyMap<Resolution['state'], number>;

/**
 * Counts the mentions of a content folder by their state. The list comes from a process of its own, whose cache is the
 * build's: what the build has read is read no second time, and nothing of it is kept in the repository.
 */
export async function countStates(content: string, cacheDir: string): Promise<StateCounts> {
  const { code, output } = await runMeasured({
    program: process.execPath,
    args: ['src/cli/list-mentions.ts'],
    cwd: process.cwd(),
    env: { CONTENT_DIR: content, CACHE_DIR: cacheDir },
  });
  if (code !== 0) throw new Error(`Không liệt kê được chỗ viện dẫn:\n${output}`);
  const lines = output.split('\n').filter(Boolean);
  const states = lines.map((line) => (JSON.parse(line) as MentionRecord).facts['state'] as Resolution['state']);
  return new Map([...Map.groupBy(states, (state) => state)].map(([state, own]) => [state, own.length]));
}
