import { rmdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { AstroIntegration } from 'astro';
import { type BuildPlaces, folderMeant, holds, openPlaces } from './build-places.ts';
import { failureSentence, shown } from './failure.ts';
import { takeLock, waitForLock } from './lock.ts';
import { switchSite, undoSwitch } from './switch-site.ts';

/**
 * Has a build publish its site whole or not at all: `begin` stands first among the integrations, `end` last. Astro writes
 * into a folder aside, which takes the place of the published one when everything of it is there. However a build ends
 * before that, the published site is what it was, and one sentence says why; what it leaves, the next one removes.
 *
 * `published` is the folder of the site before, until the end; `fail` ends the build with the sentence for an error.
 */
export type WholeBuild = {
  begin: AstroIntegration;
  end: AstroIntegration;
  published: () => string;
  fail: (failure: unknown, page?: string) => never;
};

/** `kept` are folders that no site may be written over: the content, and what else is read. */
export function wholeBuild(kept: readonly string[]): WholeBuild {
  let places: BuildPlaces | undefined;
  let log = '';
  const fail: WholeBuild['fail'] = (failure, page) => {
    if (places) end(failureSentence(failure, { site: places.site, log }, page));
    throw failure;
  };
  return {
    begin: {
      name: 'whole-build-begin',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig }) => {
          if (command !== 'build') return;
          const [outDir, cacheDir] = [fileURLToPath(config.outDir), fileURLToPath(config.cacheDir)];
          log = join(cacheDir, 'build-error.log');
          const read = [config.root, config.srcDir, config.publicDir].map((url) => fileURLToPath(url));
          places = beginBuild({ outDir, cacheDir, shared: sharedFolder(config.root), log }, [
            ...read,
            ...kept,
            cacheDir,
          ]);
          sayFailures(fail);
          endOnSignals(() => places);
          updateConfig({ outDir: pathToFileURL(`${places.draft}/`) });
        },
        'astro:config:done': async ({ config: { root } }) => {
          if (!places) return;
          const give = await waitForLock(join(sharedFolder(root), 'build.lock'), () =>
            console.log('Một lần dựng khác đang chạy trong thư mục này; đợi nó xong.'),
          ).catch(fail);
          process.once('exit', give);
        },
      },
    },
    end: {
      name: 'whole-build-end',
      hooks: {
        'astro:build:done': async () => {
          if (places) await switchSite(places).catch(fail);
          places = undefined;
        },
      },
    },
    published: () => places?.site ?? '',
    fail,
  };
}

type BuildFolders = { outDir: string; cacheDir: string; shared: string; log: string };

/** Astro keeps what it makes of the content, and pages that are to be run, in one folder of the project, for all builds. */
function sharedFolder(root: URL): string {
  return fileURLToPath(new URL('.astro', root));
}

/** Takes the folders of a build for this process, and removes what a build left that was killed. */
function beginBuild({ outDir, cacheDir, shared, log }: BuildFolders, kept: readonly string[]): BuildPlaces {
  const site = folderMeant(outDir);
  const lost = kept.find((folder) => holds(site, folder));
  if (lost !== undefined) end(`Không thể dựng trang web vào “${shown(site)}”: việc đó sẽ xóa mất “${shown(lost)}”.`);
  try {
    const places = openPlaces(site, shared);
    const held = holdUntilEnd(places);
    held.take(join(places.work, 'lock'), (pid) => {
      return `Một lần dựng khác (tiến trình ${pid}) đang ghi vào “${shown(site)}”; hãy đợi nó xong rồi chạy lại.`;
    });
    held.take(join(cacheDir, 'build.lock'), (pid) => {
      return `Một lần dựng khác (tiến trình ${pid}) đang dùng thư mục lưu tạm “${shown(cacheDir)}”; hãy đợi nó xong, hoặc đặt biến môi trường CACHE_DIR là một thư mục khác.`;
    });
    undoSwitch(places);
    removeLeft(places);
    held.own();
    return places;
  } catch (error) {
    return end(failureSentence(error, { site, log }));
  }
}

/**
 * What this process holds until its end, however it comes: its locks (`take`; another's ends the build in these words), and
 * once they are all its own (`own`) the folders of the work, which are removed before the locks are given back.
 */
function holdUntilEnd(places: BuildPlaces) {
  const releases: (() => void)[] = [];
  let isOwn = false;
  process.once('exit', () => {
    try {
      if (isOwn) removeLeft(places);
      for (const release of releases) release();
      rmdirSync(places.work);
    } catch {
      // What other threads still write, or the lock of another build, is in it: what is left, the next build removes.
    }
  });
  return {
    take(file: string, words: (pid: number) => string): void {
      const lock = takeLock(file);
      if ('holder' in lock) end(words(lock.holder.pid));
      releases.push(lock.release);
    },
    own: () => void (isOwn = true),
  };
}

function removeLeft({ draft, before }: BuildPlaces): void {
  for (const folder of [draft, before]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function endOnSignals(unpublished: () => BuildPlaces | undefined): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const places = unpublished();
      const outcome = places ? `trang web trong “${shown(places.site)}” vẫn như cũ` : 'trang web mới đã ở đúng chỗ';
      end(`Đã dừng theo yêu cầu; ${outcome}.`, 128 + constants.signals[signal]);
    });
  }
}

/**
 * Says what nobody caught. Astro prints what it catches with its stack, in English: its logger while the error is on its way,
 * its command at the end, where nobody is asked any more. So what has a stack waits: it is a part of the details where
 * the build fails, and is printed after all where it does not. What is printed without one is let through.
 */
function sayFailures(fail: WholeBuild['fail']): void {
  const { write } = process.stderr;
  const waiting: string[] = [];
  process.stderr.write = ((...args: Parameters<typeof write>) => {
    const said = stripVTControlCharacters(String(args[0]));
    if (!/^ +at \S.*:\d+/mu.test(said)) return write.apply(process.stderr, args);
    waiting.push(said);
    return /^ *Stack trace:$/mu.test(said) ? fail(waiting.join('\n')) : true;
  }) as typeof write;
  process.once('exit', (code) => {
    if (code === 0) for (const said of waiting) write.call(process.stderr, said);
  });
  process.once('uncaughtException', (error) => fail(error));
}

/** Ends the process with one sentence, on a line of its own: an empty writing clears the line of the progress. */
function end(sentence: string, code = 1): never {
  process.stdout.write('');
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
