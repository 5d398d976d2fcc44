import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** What a failed build may say of itself: the published folder, and the file for what only a maintainer understands. */
export type FailurePlaces = { site: string; log: string };

/** Causes that lie outside the program, by the codes of Node and by the words of the indexer, with what an editor is told. */
const CAUSES = [
  { pattern: /\b(?:ENOSPC|EDQUOT)\b|No space left on device/iu, words: 'đĩa đã đầy' },
  { pattern: /\bEROFS\b|Read-only file system/iu, words: 'thư mục cần ghi nằm trên ổ đĩa chỉ cho đọc' },
  { pattern: /\b(?:EACCES|EPERM)\b|Permission denied/iu, words: 'máy không cho phép ghi vào thư mục cần ghi' },
  { pattern: /\b(?:ENOTDIR|EEXIST|EISDIR)\b/u, words: 'nơi cần ghi không phải là một thư mục' },
  { pattern: /\b(?:EMFILE|ENFILE)\b/u, words: 'máy không cho mở thêm tệp' },
] as const;

/** What of a failure lies outside the program, in words; nothing where it is the program's own. */
export function causeOf(failure: unknown): string | undefined {
  const said = detailsOf(failure);
  return CAUSES.find(({ pattern }) => pattern.test(said))?.words;
}

/**
 * The one sentence about a build that failed: why, that the site before stands, and where to look. What the program itself
 * does wrong is written with its stack into a file, for no editor can do anything with it. `page` is the address that was
 * being made.
 */
export function failureSentence(failure: unknown, { site, log }: FailurePlaces, page?: string): string {
  const cause = causeOf(failure);
  const what = page === undefined ? 'Không dựng được trang web' : `Không dựng được trang ${page}`;
  const kept = existsSync(site) ? `; trang web đã có trong “${shown(site)}” vẫn như cũ` : '';
  if (cause !== undefined) return `${what} vì ${cause}${fileIn(failure)}${kept}.`;
  const details = keepDetails(failure, log) ? ` (chi tiết cho người bảo trì: ${shown(log)})` : '';
  return `${what} vì chương trình gặp lỗi${details}${kept}.`;
}

/** A folder or file as an editor knows it: from the working directory where it lies below. */
export function shown(path: string): string {
  const below = relative('.', path);
  return below === '' || below.startsWith('..') ? path : below;
}

/** The file that could not be written, where Node says which. */
function fileIn(failure: unknown): string {
  const isFull = failure instanceof Error && 'code' in failure && failure.code === 'ENOSPC'; // it may name what was copied
  const path = failure instanceof Error && 'path' in failure && !isFull ? failure.path : undefined;
  return typeof path === 'string' ? ` (${shown(path)})` : '';
}

function keepDetails(failure: unknown, log: string): boolean {
  try {
    mkdirSync(dirname(log), { recursive: true });
    writeFileSync(log, `${detailsOf(failure)}\n`);
    return true;
  } catch {
    return false;
  }
}

function detailsOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const code = 'code' in failure ? `[${String(failure.code)}] ` : '';
  const cause = failure.cause === undefined ? '' : `\n${detailsOf(failure.cause)}`;
  return `${code}${failure.stack ?? failure.message}${cause}`;
}
