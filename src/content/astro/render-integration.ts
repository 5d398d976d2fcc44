import type { AstroIntegration } from 'astro';
import { publishProgress } from '../progress/publish-progress.ts';

/**
 * Astro integration: tells how many pages of a build are rendered (Astro's own way is a line for each of them), and which
 * one cannot be.
 */
export const renderIntegration = (fail: (failure: unknown, page: string) => never): AstroIntegration => ({
  name: 'render-progress',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((own) => {
        let done = 0;
        let total = 0;
        return {
          ...own,
          async getStaticPaths() {
            const paths = await own.getStaticPaths();
            total = paths.length;
            return paths;
          },
          async render(request, options) {
            const page = await own
              .render(request, options)
              .catch((error: unknown) => fail(error, decodeURI(new URL(request.url).pathname)));
            publishProgress({ work: 'render', done: ++done, total });
            return page;
          },
        };
      });
    },
  },
});
