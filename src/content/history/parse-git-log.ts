/** One change of a file: the day (ISO, Vietnamese time) and the ids of its text before and after; none before the first. */
export type FileChange = { date: string; before?: string; after: string };

/** Vietnam keeps UTC+7 the whole year. */
const OFFSET = 7 * 60 * 60 * 1000;

const EMPTY = /^0+$/u;

// ":100644 100644 <before> <after> R097	old/path.mdx	new/path.mdx"
const RAW =
  /^:\d+ \d+ (?<before>[0-9a-f]+) (?<after>[0-9a-f]+) (?<kind>[A-Z])\d*\t(?<path>[^\t]+)(?:\t(?<renamed>[^\t]+))?$/u;

/**
 * Reads what `git log --raw --no-abbrev -M --format=%cI` wrote, newest commit first, into the changes of each file that
 * exists today, newest first, by the path of today. A renamed file keeps the changes made under its former names; of
 * several changes on one day one remains, from the state before the first to that after the last.
 */
export function parseGitLog(log: string): Map<string, FileChange[]> {
  const changes = new Map<string, FileChange[]>();
  const pathsToday = new Map<string, string | undefined>();
  let date = '';
  for (const line of log.split('\n')) {
    const groups = RAW.exec(line)?.groups;
    if (!groups) {
      if (/^\d{4}-/u.test(line)) date = dayInVietnam(line);
      continue;
    }
    const { before = '', after = '', kind = '', path = '', renamed } = groups;
    const name = renamed ?? path;
    const today = pathsToday.has(name) ? pathsToday.get(name) : name;
    pathsToday.set(name, kind === 'A' || renamed !== undefined ? undefined : today);
    if (renamed !== undefined) pathsToday.set(path, today);
    if (today === undefined) continue;
    if (kind === 'D') pathsToday.set(name, undefined);
    else note(changes, today, { date, after, ...(EMPTY.test(before) ? {} : { before }) });
  }
  return changes;
}

function note(changes: Map<string, FileChange[]>, path: string, change: FileChange): void {
  const own = changes.get(path) ?? [];
  const later = own.at(-1);
  if (later?.date === change.date) own.splice(-1, 1, { ...change, after: later.after });
  else own.push(change);
  changes.set(path, own);
}

function dayInVietnam(moment: string): string {
  return new Date(Date.parse(moment) + OFFSET).toISOString().slice(0, 10);
}
