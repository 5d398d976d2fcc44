import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runMeasured } from '../measure/run-measured.ts';
import type { Peer } from './peer.ts';
import { writeMarkdown, writeProject } from './peer-documents.ts';

/** Exact, so that a figure can be measured again; no dependency of ours. */
const VERSIONS = { astro: '7.3.5', '@astrojs/starlight': '0.42.4' };

/**
 * Its own search is on. What would cost it much and what our pages have no counterpart of is off: a link to every document
 * on every page (the side bar), the links to the next one, the highlighter of code.
 */
const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://kho-van-ban.example',
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Kho văn bản',
      defaultLocale: 'root',
      locales: { root: { label: 'Tiếng Việt', lang: 'vi' } },
      sidebar: [{ label: 'Trang chủ', link: '/' }],
      pagination: false,
      expressiveCode: false,
    }),
  ],
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

export const starlight: Peer = {
  id: 'starlight',
  name: `Starlight ${VERSIONS['@astrojs/starlight']}`,
  site: 'dist',

  async prepare(folder, documents) {
    await writeProject(folder, {
      'package.json': JSON.stringify({
        private: true,
        type: 'module',
        scripts: { build: 'astro build' },
        dependencies: VERSIONS,
      }),
      'astro.config.mjs': CONFIG,
      'src/content.config.ts': COLLECTIONS,
    });
    const home = { path: 'index', title: 'Kho văn bản', body: '\nNhững văn bản của kho.\n' };
    await writeMarkdown(join(folder, 'src/content/docs'), [home, ...documents]);
    const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await runMeasured({ program: 'npm', args, cwd: folder });
    return code === 0 ? undefined : `không cài được: ${output.trim().split('\n').at(0)}`;
  },

  async build(folder) {
    for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
      await rm(join(folder, kept), { recursive: true, force: true });
    return runMeasured({ program: 'npm', args: ['run', 'build'], cwd: folder });
  },
};
