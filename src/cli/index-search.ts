import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../content/read/read-model.ts';
import { writeOutputs } from '../outputs/outputs.ts';

/** The last step of a build: writes into the built site what stands beside its pages, the search index above all. */
async function main(contentDir: string, dir: string): Promise<number> {
  if (!existsSync(join(dir, 'index.html'))) {
    console.error(`Không thấy trang web trong ${dir}; hãy dựng lại trang: npm run build`);
    return 1;
  }
  const results = await writeOutputs(await readModel(contentDir), dir);
  for (const result of results) {
    if ('errors' in result) console.error(result.errors.join('\n'));
    else console.log(result.summary);
  }
  return results.some((result) => 'errors' in result) ? 1 : 0;
}

process.exitCode = await main(process.env['CONTENT_DIR'] ?? 'content', process.env['OUT_DIR'] || 'dist');
