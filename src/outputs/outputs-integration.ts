import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { endWith } from '../content/astro/end-with.ts';
import { sharedModel } from '../content/astro/shared-model.ts';
import { recordStage, timeStage } from '../content/astro/time-stage.ts';
import { type DocumentFeed, openFeed } from './document-feed.ts';
import type { MadeOutput } from './output.ts';
import { makeOutputs } from './outputs.ts';
import { putAside } from './put-aside.ts';

/**
 * Astro integration: makes the outputs while the content is read and Astro renders the pages, for they need no page, and
 * puts them beside the pages once these are written. So `astro build` by itself makes the whole site.
 *
 * The site before is put aside when Astro begins, and removed at the end: an output may take over what is still right, and
 * thousands of files are written much faster where as many were not removed just before.
 *
 * It stands before the integration of the content, which gives `feed` each document that it reads.
 */
export function outputsIntegration(): { integration: AstroIntegration; feed: Pick<DocumentFeed, 'take' | 'end'> } {
  const { take, end, documents } = openFeed();
  const model = Promise.withResolvers<void>();
  const before = Promise.withResolvers<string | undefined>();
  let making: Promise<MadeOutput[]>;
  let places: { dir: string; cacheDir: string };
  let renderStart = 0;
  const integration: AstroIntegration = {
    name: 'outputs',
    hooks: {
      'astro:config:setup': ({ command, config: { outDir, cacheDir } }) => {
        places = { dir: fileURLToPath(outDir), cacheDir: fileURLToPath(cacheDir) };
        if (command !== 'build') return;
        const input = { ...places, documents, model: model.promise.then(sharedModel), before: before.promise };
        making = timeStage('index', () => makeOutputs(input));
        making.catch(() => undefined); // it is told where it is awaited
      },
      'astro:config:done': () => {
        renderStart = performance.now();
      },
      'astro:build:start': async () => {
        before.resolve(await putAside(places.dir, join(places.cacheDir, 'before')));
      },
      'astro:build:done': async ({ dir }) => {
        recordStage('render', renderStart);
        for (const made of await making) {
          const result = 'errors' in made ? made : await made.publish(fileURLToPath(dir));
          if ('errors' in result) await endWith(`${result.errors.join('\n')}\n`);
          else console.log(result.summary);
        }
        await rm(join(places.cacheDir, 'before'), { recursive: true, force: true });
      },
    },
  };
  return { integration, feed: { take, end: () => (end(), model.resolve()) } };
}
