import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBlobs, runGit, unknownRef } from '../history/git.ts';
import { readModel } from '../read/read-model.ts';
import { MANIFEST_PATH, readManifest } from './manifest.ts';
import { publishedStateOf, type PublishedState } from './published-state.ts';

/**
 * The published state that `source` names: a folder with a built site, which holds its manifest, or else a git ref, at which
 * the content folder is read anew. Where it cannot be told, why not, in Vietnamese.
 */
export async function readPublished(source: string, contentDir: string): Promise<PublishedState | string> {
  const manifest = path.join(source, MANIFEST_PATH);
  if (existsSync(manifest)) {
    return (
      readManifest(readFileSync(manifest, 'utf8')) ??
      `Tệp ${manifest} không phải là bản ghi mà chương trình này đọc được.`
    );
  }
  const isFolder = statSync(source, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const state = await readCommit(source, contentDir);
  if (typeof state !== 'string' || !isFolder) return state;
  return `Thư mục ${source} không có tệp ${MANIFEST_PATH}: đây không phải là trang đã dựng, hoặc do một bản cũ của chương trình dựng.`;
}

async function readCommit(ref: string, contentDir: string): Promise<PublishedState | string> {
  if (!existsSync(contentDir) || runGit(contentDir, ['rev-parse', '--git-dir']) === undefined)
    return `Thư mục nội dung ${contentDir} không nằm trong kho git nào, nên không có bản “${ref}” để đối chiếu. Ghi thư mục của trang đã dựng: --against <thư mục>`;
  const commit = runGit(contentDir, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === undefined) return unknownRef(ref);
  const files = listCommit(contentDir, commit.toString().trim());
  if (files.length === 0) return `Ở bản “${ref}” chưa có thư mục nội dung ${contentDir}.`;
  const blobs = readBlobs(
    contentDir,
    files.map(({ blob }) => blob),
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'dan-chieu-against-'));
  try {
    for (const { file, blob } of files) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), blobs.get(blob) ?? '');
    }
    return publishedStateOf(await readModel(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The regular files of the content folder at a commit: their paths below it and the objects that hold them. */
function listCommit(contentDir: string, commit: string): { file: string; blob: string }[] {
  const listed = runGit(contentDir, ['ls-tree', '-r', '-z', commit, '.'])?.toString() ?? '';
  return listed.split('\0').flatMap((line) => {
    const { blob, file } = /^100\d{3} blob (?<blob>[0-9a-f]+)\t(?<file>[\s\S]+)$/u.exec(line)?.groups ?? {};
    return blob === undefined || file === undefined ? [] : [{ file, blob }];
  });
}
