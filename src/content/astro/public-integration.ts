import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listPublicFiles, PUBLIC_DIR, SHIPPED_PUBLIC } from '../read/folder/public-files.ts';

/**
 * Astro integration: has Astro publish the files of the public folder as they are. Where that is another folder than the
 * shipped one (`PUBLIC_DIR`), it is laid over it in the cache, for the site needs its fonts too; what the check refuses,
 * and what no regular file is, does not get there. It stands after the integration of the content, which refuses first.
 */
export function publicIntegration(): AstroIntegration {
  return {
    name: 'public',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        if (path.resolve(PUBLIC_DIR) === path.resolve(SHIPPED_PUBLIC)) return;
        const laid = path.join(fileURLToPath(config.cacheDir), 'public');
        await rm(laid, { recursive: true, force: true });
        for (const [file, { root, fault }] of listPublicFiles(PUBLIC_DIR, PUBLIC_DIR)) {
          if (fault !== undefined) continue;
          const target = path.join(laid, file);
          await mkdir(path.dirname(target), { recursive: true });
          await copyFile(path.join(root, file), target);
        }
        updateConfig({ publicDir: pathToFileURL(`${laid}${path.sep}`) });
      },
    },
  };
}
