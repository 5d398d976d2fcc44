import { join } from 'node:path';
import { indexSite } from '../search/index-site.ts';

const dir = process.env['OUT_DIR'] || 'dist';
const result = await indexSite(dir);
if ('errors' in result) {
  console.error(result.errors.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`Đã lập chỉ mục tìm kiếm cho ${result.pages} trang tại ${join(dir, 'pagefind')}.`);
}
