import { join } from 'node:path';
import type { Output } from '../output.ts';
import { indexSite } from './index/index-site.ts';
import { searchPages } from './index/search-records.ts';

const FOLDER = 'pagefind';

/** The search index, in the folder `pagefind` of the site: the page of every work, held or only cited. */
export const searchOutput: Output = {
  id: 'search',
  async write({ model, dir }) {
    const bundle = join(dir, FOLDER);
    const result = await indexSite(dir, searchPages(model), bundle);
    if ('errors' in result) return result;
    const { files, pages } = result;
    const summary = `Đã lập chỉ mục tìm kiếm cho ${pages.length} trang tại ${bundle}.`;
    return { files: files.map((file) => `${FOLDER}/${file}`), pages, summary };
  },
};
