import { spawnSync } from 'node:child_process';

/** Runs git in a folder; its output, or nothing where it fails or is not there. */
export function runGit(cwd: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd, input, maxBuffer: 2 ** 30 });
  return status === 0 ? stdout : undefined;
}

/** The bytes of objects by their ids, all in one call. */
export function readBlobs(cwd: string, ids: Iterable<string>): Map<string, Buffer> {
  const output = runGit(cwd, ['cat-file', '--batch'], [...new Set(ids)].join('\n'));
  const blobs = new Map<string, Buffer>();
  let from = 0;
  while (output && from < output.length) {
    const end = output.indexOf('\n', from);
    const [id = '', , size = '0'] = output.toString('utf8', from, end).split(' ');
    blobs.set(id, output.subarray(end + 1, end + 1 + Number(size)));
    from = end + 2 + Number(size);
  }
  return blobs;
}

/** What is told where git has no such commit. */
export function unknownRef(ref: string): string {
  return `Không mở được bản “${ref}” trong git. Xem tên bản bằng lệnh: git log --oneline`;
}
