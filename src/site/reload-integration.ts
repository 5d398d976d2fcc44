import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { watchFolder } from '../content/astro/watch-folder.ts';

/** The module that holds the model for all pages; what depends on it is made anew with it. */
const MODEL = fileURLToPath(new URL('./model.ts', import.meta.url));

/** What is used here of an environment of Vite, whose types are Astro's, not ours. */
type Modules = { getModulesByFile: (file: string) => ReadonlySet<object> | undefined };
type Evaluated = Modules & { invalidateModule: (module: object) => void };
type Graph = Modules & {
  invalidateModule: (module: object, seen: undefined, timestamp: number, isHmr: boolean) => void;
};
type Environment = {
  moduleGraph: Graph;
  runner?: { evaluatedModules: Evaluated };
  hot: { send: (event: string, data: object) => void };
};

/**
 * Astro integration: in the development server, a change of the content folder shows at the next request of a page. Astro by
 * itself waits half a second with its own store of the content before it tells the pages.
 */
export function reloadIntegration(contentDir: string): AstroIntegration {
  return {
    name: 'reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        watchFolder(server.watcher, contentDir, () => {
          const { client, ...others } = server.environments;
          for (const environment of Object.values(others)) forgetModel(environment as unknown as Environment);
          client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}

function forgetModel({ moduleGraph, runner, hot }: Environment): void {
  const now = Date.now();
  for (const module of moduleGraph.getModulesByFile(MODEL) ?? [])
    moduleGraph.invalidateModule(module, undefined, now, true);
  for (const module of runner?.evaluatedModules.getModulesByFile(MODEL) ?? [])
    runner?.evaluatedModules.invalidateModule(module);
  hot.send('astro:content-changed', {}); // Astro keeps the paths of a route until it hears this
}
