// @ts-check
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/content/astro/check-integration.ts';
import { pageProcessor } from './src/content/body/pages/page-processor.ts';
import { readSiteAddress } from './src/content/astro/site-address.ts';
import { declareLayers } from './src/styles/declare-layers.ts';

const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');
const siteAddress = readSiteAddress(contentDir);

const base = process.env.SITE_BASE ?? siteAddress.pathname;

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
  integrations: [contentCheck(process.env.CONTENT_DIR ?? 'content'), mdx({ optimize: true })],
  build: { inlineStylesheets: 'never' }, // a component of an MDX body would otherwise be styled inline, without a hash
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [declareLayers],
    css: { lightningcss: { drafts: { scrollNavigationControls: true } } }, // the outline without a script: `:target-current`
    build: {
      target: 'baseline-widely-available', // the browsers we build for: Chrome and Edge 111, Firefox 114, Safari 16.4
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
