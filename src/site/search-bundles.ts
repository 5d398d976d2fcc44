import { splitPeriods } from '../outputs/search/bundle/periods.ts';
import { searchPages } from '../outputs/search/index/search-records.ts';
import { href } from './addresses/urls.ts';
import { oncePerModel } from './once-per-model.ts';

/** The addresses of the bundles of the search index, the oldest documents first, as the scripts of the search open them. */
export const searchBundles = oncePerModel((model) =>
  splitPeriods(searchPages(model)).map(({ path }) => href(`pagefind/${path && `${path}/`}`)),
);
