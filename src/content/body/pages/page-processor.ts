import { satteri } from '@astrojs/markdown-satteri';
import { guardDialect } from '../dialect/guard-dialect.ts';
import { keepTogether } from './keep-together.ts';
import { linkPages } from './page-links.ts';
import { MARKDOWN_FEATURES } from '../parse-body.ts';
import { layTables, shapeTables } from './shape-tables.ts';

/** The Markdown processor of the site's own pages, published below the path `base`. Documents do not go through it. */
export function pageProcessor(base: string) {
  return satteri({
    features: MARKDOWN_FEATURES,
    mdastPlugins: [guardDialect, linkPages(base), layTables],
    hastPlugins: [shapeTables, keepTogether],
  });
}
