import type { AstroIntegration } from 'astro';
import { hasErrors } from '../checks/problem.ts';
import { reportText } from '../checks/report.ts';
import type { Model } from '../read/model.ts';
import { type DocumentListener, readModel } from '../read/read-model.ts';
import type { DocumentSource } from '../read/read-corpus.ts';
import { PUBLIC_DIR } from '../read/folder/public-files.ts';
import { endWith } from './end-with.ts';
import { timeStage } from './time-stage.ts';
import { shareModel, type SharedModel } from './shared-model.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Astro integration: reads the content, once for the whole process. A build tells the report of the check and refuses
 * content with errors by itself, before Astro reads any of it; Astro alone stops at the first, in English, or only warns.
 * The development server tells the problems, follows the folder, and lives on.
 */
export function contentIntegration(contentDir: string, feed: Feed): AstroIntegration {
  let shared: SharedModel;
  let tellProblems = (): void => undefined;
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        shared = modelOf(contentDir, command === 'dev', command === 'build' ? feed.take : undefined);
        shareModel(shared);
        if (command !== 'build') return;
        const { problems, fileCount, settledCount } = await timeStage('read', () => shared.read().then(check));
        const report = reportText(problems, fileCount, settledCount);
        if (hasErrors(problems)) await endWith(report);
        process.stdout.write(report);
        feed.end();
      },
      'astro:server:setup': ({ server: { watcher }, logger }) => {
        let told = '';
        const tell = async (): Promise<void> => {
          const { problems, fileCount, settledCount } = await shared.read();
          const report = reportText(problems, fileCount, settledCount);
          if (report !== told && (told !== '' || problems.length > 0)) process.stdout.write(report);
          told = report;
        };
        // A folder that may not be read; nothing thrown may end the server.
        tellProblems = (): void => void tell().catch((error: unknown) => logger.error(String(error)));
        shared.read().catch(() => undefined); // while the server starts; whoever needs the model tells what is wrong
        for (const folder of [contentDir, PUBLIC_DIR]) {
          watchFolder(watcher, folder, shared.forget);
          watchFolder(watcher, folder, tellProblems, QUIET);
        }
      },
      'astro:server:start': () => tellProblems(),
    },
  };
}

/** The problems are found when they are asked for. */
function check({ problems, fileCount, settledCount }: Model): Pick<Model, 'problems' | 'fileCount' | 'settledCount'> {
  return { problems, fileCount, settledCount };
}

/** Who is given the documents of a build as they are read, and told when all of them are and the check is content. */
type Feed = { take: DocumentListener; end: () => void };

/** The check waits until that long nothing has changed, in milliseconds. */
const QUIET = 200;

/** Where a folder is read again and again, the readings stay at hand, so that only what changed is read anew. */
function modelOf(contentDir: string, isReadAgain: boolean, onDocument: Feed['take'] | undefined): SharedModel {
  const memory = isReadAgain ? new Map<string, DocumentSource>() : undefined;
  let model: Promise<Model> | undefined;
  return {
    read: () => (model ??= readModel(contentDir, { memory, onDocument })),
    forget: () => {
      model = undefined;
    },
  };
}
