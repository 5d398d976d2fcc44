import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { EMPTY_READING, type TextReading } from './content/read/read-text.ts';
import { documentsLoader } from './content/read/documents-loader.ts';
import { pagesLoader } from './content/read/pages-loader.ts';
import { directiveSchema } from './content/schema/document.ts';
import { issuerSchema } from './content/schema/issuers.ts';
import { reportSchema } from './content/schema/document.ts';
import { pageSchema } from './content/schema/page.ts';
import { siteSchema } from './content/schema/site.ts';

const content = process.env['CONTENT_DIR'] ?? './content';

/** What the loader adds to the frontmatter; the check refuses it in a file. */
const derived = { reading: z.custom<TextReading>().default(EMPTY_READING) };

export const collections = {
  reports: defineCollection({ loader: documentsLoader(`${content}/reports`), schema: reportSchema.extend(derived) }),
  directives: defineCollection({
    loader: documentsLoader(`${content}/directives`),
    schema: directiveSchema.extend(derived),
  }),
  pages: defineCollection({ loader: pagesLoader(`${content}/pages`, './content/pages'), schema: pageSchema }),
  issuers: defineCollection({ loader: file(`${content}/issuers.yaml`), schema: issuerSchema }),
  site: defineCollection({
    loader: file(`${content}/site.yaml`, { parser: (text) => ({ site: parse(text) }) }),
    schema: siteSchema.extend({ id: z.literal('site').optional() }),
  }),
};
