import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { indexSite } from '../outputs/search/index-site.ts';
import { RECORDS_FILE, type SearchRecord } from '../outputs/search/search-record.ts';

const dir = process.env['OUT_DIR'] || 'dist';
const recordsFile = join(dir, RECORDS_FILE);
const records = await readFile(recordsFile, 'utf8').then(
  (text) => JSON.parse(text) as SearchRecord[],
  () => undefined,
);

if (!records) {
  console.error(`Không thấy ${recordsFile}; hãy dựng lại trang: npm run build`);
  process.exitCode = 1;
} else {
  const result = await indexSite(dir, records);
  if ('errors' in result) {
    console.error(result.errors.join('\n'));
    process.exitCode = 1;
  } else {
    await rm(recordsFile);
    console.log(`Đã lập chỉ mục tìm kiếm cho ${result.pages} trang tại ${join(dir, 'pagefind')}.`);
  }
}
