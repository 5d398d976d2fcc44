import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { readModel } from '../read/read-model.ts';
import { hasErrors } from '../checks/problem.ts';
import { reportText } from '../checks/report.ts';

/**
 * Astro integration: a build refuses content with errors by itself, before Astro reads any of it, and tells all of them;
 * Astro alone stops at the first, in English, or only warns. The development server tells them and lives on.
 */
export function contentCheck(contentDir: string): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const { problems, fileCount } = await readModel(contentDir);
        if (hasErrors(problems)) await refuse(reportText(problems, fileCount));
      },
      'astro:server:setup': async ({ server: { watcher } }) => {
        let told = '';
        const tell = async (): Promise<void> => {
          const { problems, fileCount } = await readModel(contentDir);
          const report = reportText(problems, fileCount);
          if (report !== told && (told !== '' || problems.length > 0)) process.stdout.write(report);
          told = report;
        };
        await tell();
        const folder = path.resolve(contentDir) + path.sep;
        let waiting: NodeJS.Timeout | undefined;
        watcher.add(folder).on('all', (_event, file) => {
          if (!path.resolve(file).startsWith(folder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void tell(), QUIET);
        });
      },
    },
  };
}

/** Editors save several files at once; the check waits until that long nothing has changed, in milliseconds. */
const QUIET = 200;

/** Ends the process with nothing but the report: a thrown error would print a stack, and Astro's own words around it. */
function refuse(report: string): Promise<never> {
  return new Promise(() => process.stdout.write(report, () => process.exit(1)));
}
