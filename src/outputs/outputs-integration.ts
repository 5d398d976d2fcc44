import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { endWith } from '../content/astro/end-with.ts';
import { sharedModel } from '../content/astro/shared-model.ts';
import { recordStage, timeStage } from '../content/astro/time-stage.ts';
import { type DocumentFeed, openFeed } from './document-feed.ts';
import type { MadeOutput } from './output.ts';
import { makeOutputs } from './outputs.ts';
import { causeOf } from './whole/failure.ts';
import type { WholeBuild } from './whole/whole-build.ts';

/**
 * Astro integration: makes the outputs while the content is read and Astro renders the pages, for they need no page, and
 * puts them beside the pages once these are written. So `astro build` by itself makes the whole site.
 *
 * The site before stays where it is until the new one is whole (`whole/whole-build.ts`): an output may take over what is
 * still right, and thousands of files are written much faster where as many were not removed just before.
 *
 * It stands before the integration of the content, which gives `feed` each document that it reads.
 */
export function outputsIntegration({ published, fail }: Pick<WholeBuild, 'published' | 'fail'>): {
  integration: AstroIntegration;
  feed: Pick<DocumentFeed, 'take' | 'end'>;
} {
  const { take, end, documents } = openFeed();
  const model = Promise.withResolvers<void>();
  let making: Promise<MadeOutput[]>;
  let renderStart = 0;
  const integration: AstroIntegration = {
    name: 'outputs',
    hooks: {
      'astro:config:setup': ({ command, config: { cacheDir } }) => {
        if (command !== 'build') return;
        const places = { before: published(), cacheDir: fileURLToPath(cacheDir) };
        const input = { ...places, documents, model: model.promise.then(sharedModel) };
        making = timeStage('index', () => makeOutputs(input));
        making.catch(() => undefined); // it is told where it is awaited
      },
      'astro:config:done': () => {
        renderStart = performance.now();
      },
      'astro:build:done': async ({ dir }) => {
        recordStage('render', renderStart);
        for (const made of await making.catch(fail)) {
          const result = 'errors' in made ? made : await made.publish(fileURLToPath(dir)).catch(fail);
          if (!('errors' in result)) console.log(result.summary);
          else if (causeOf(result.errors.join('\n')) === undefined) await endWith(`${result.errors.join('\n')}\n`);
          else fail(result.errors.join('\n'));
        }
      },
    },
  };
  return { integration, feed: { take, end: () => (end(), model.resolve()) } };
}
