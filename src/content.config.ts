import { defineCollection } from 'astro:content';
import { contentLoaders } from './content/astro/content-loaders.ts';
import { pagesLoader } from './content/astro/pages-loader.ts';
import { directiveSchema, reportSchema } from './content/schema/document.ts';
import { issuerSchema } from './content/schema/issuers.ts';
import { pageSchema, siteSchema } from './content/schema/site.ts';

const content = process.env['CONTENT_DIR'] ?? './content';
const loaders = contentLoaders(content);

export const collections = {
  reports: defineCollection({ loader: loaders.reports, schema: reportSchema }),
  directives: defineCollection({ loader: loaders.directives, schema: directiveSchema }),
  pages: defineCollection({ loader: pagesLoader(content), schema: pageSchema }),
  issuers: defineCollection({ loader: loaders.issuers, schema: issuerSchema }),
  site: defineCollection({ loader: loaders.site, schema: siteSchema }),
};
