import { satteri } from '@astrojs/markdown-satteri';
import { guardDialect } from './guard-dialect.ts';
import { keepTogether } from './keep-together.ts';
import { linkBlocks } from './link-blocks.ts';
import { markCitations } from './mark-citations.ts';
import { linkPages } from './page-links.ts';
import { MARKDOWN_FEATURES } from './parse-body.ts';
import { shapeTables } from './shape-tables.ts';
import { wrapTables } from './shape-tables.ts';

/** The Markdown processor of the site, for content under `contentDir` (absolute path), published at the path `base`. */
export function markdownProcessor(contentDir: string, base: string) {
  return satteri({
    features: MARKDOWN_FEATURES,
    mdastPlugins: [guardDialect, markCitations(contentDir), linkBlocks, linkPages(base)],
    hastPlugins: [shapeTables, wrapTables, keepTogether],
  });
}
