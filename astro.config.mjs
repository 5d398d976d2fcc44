// @ts-check
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/content/astro/content-integration.ts';
import { publicIntegration } from './src/content/astro/public-integration.ts';
import { pageProcessor } from './src/content/body/pages/page-processor.ts';
import { renderIntegration } from './src/content/astro/render-integration.ts';
import { readSiteAddress } from './src/content/astro/site-address.ts';
import { outputsIntegration } from './src/outputs/outputs-integration.ts';
import { wholeBuild } from './src/outputs/whole/whole-build.ts';
import { reloadIntegration } from './src/site/reload-integration.ts';
import { declareLayers } from './src/styles/declare-layers.ts';

const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');
const siteAddress = readSiteAddress(contentDir);

const base = process.env.SITE_BASE ?? siteAddress.pathname;

const whole = wholeBuild([contentDir]);
const outputs = outputsIntegration(whole);

export default defineConfig({
  site: siteAddress.origin,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true, // the default, 'jsx', deletes the newline between two inline elements and fuses their words
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: { processor: pageProcessor(base), syntaxHighlight: false },
  integrations: [
    whole.begin,
    outputs.integration,
    contentIntegration(process.env.CONTENT_DIR ?? 'content', outputs.feed),
    publicIntegration(),
    renderIntegration(whole.fail),
    reloadIntegration(process.env.CONTENT_DIR ?? 'content'),
    mdx({ optimize: true }),
    whole.end,
  ],
  build: {
    concurrency: 4, // hides the waits for the disk
    inlineStylesheets: 'never', // a component of an MDX body would otherwise be styled inline, without a hash
  },
  vite: {
    plugins: [declareLayers],
    server: { watch: { ignored: ['**/.*.build/**'] } }, // a build at work beside the development server
    css: { lightningcss: { drafts: { scrollNavigationControls: true } } }, // the outline without a script: `:target-current`
    build: {
      assetsInlineLimit: 0, // a script in every page would be fetched, and hashed for its policy, with every page
      cssCodeSplit: false, // one file for all pages, which a reader's browser fetches once
      target: 'baseline-widely-available', // the browsers we build for: Chrome and Edge 111, Firefox 114, Safari 16.4
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
