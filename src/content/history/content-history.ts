import { compareVersions, type VersionChange } from './compare-versions.ts';
import { readBlobs, runGit } from './git.ts';
import { parseGitLog } from './parse-git-log.ts';

/** One dated entry in the history of a file; without `change` it is the day on which the file came. */
export type HistoryEntry = { date: string; change?: VersionChange };

/**
 * The history of every file below a content folder, newest entry first, by its path there; changes that a reader would
 * not see are left out.
 *
 * It is read from git along the main line, so that a change counts from the day it was published. Where there is no git,
 * or a clone holds only the last commits, there is no history: an incomplete one would be wrong.
 */
export function readContentHistory(contentDir: string): ReadonlyMap<string, readonly HistoryEntry[]> {
  const isShallow = runGit(contentDir, ['rev-parse', '--is-shallow-repository']);
  if (isShallow?.toString().trim() !== 'false') return new Map();
  const options = ['--first-parent', '-m', '--raw', '--no-abbrev', '-M', '--relative', '--format=%cI'];
  const log = runGit(contentDir, ['-c', 'core.quotePath=false', 'log', ...options, '--', '.']);
  if (log === undefined) return new Map();
  const changes = parseGitLog(log.toString());
  const texts = readTexts(contentDir, [...changes.values()].flat());
  return new Map(
    [...changes].map(([path, own]) => [
      path,
      own.flatMap(({ date, before, after }): HistoryEntry[] => {
        if (before === undefined) return [{ date }];
        const change = compareVersions(texts.get(before) ?? '', texts.get(after) ?? '');
        return change.facts.length > 0 || change.text !== 'same' ? [{ date, change }] : [];
      }),
    ]),
  );
}

/** The texts that changes compare, by id. */
function readTexts(contentDir: string, changes: readonly { before?: string; after: string }[]): Map<string, string> {
  const ids = changes.flatMap(({ before, after }) => (before === undefined ? [] : [before, after]));
  return new Map([...readBlobs(contentDir, ids)].map(([id, bytes]) => [id, bytes.toString('utf8')]));
}
