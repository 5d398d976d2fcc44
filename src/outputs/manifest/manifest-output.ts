import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatCount } from '../../language/text/format-figure.ts';
import { addressOf } from '../../works/address.ts';
import { MANIFEST_PATH, writeManifest } from '../../content/published/manifest.ts';
import { publishedStateOf } from '../../content/published/published-state.ts';
import type { Output } from '../output.ts';

/**
 * What was published, in one JSON file: the addresses that the site has promised, and what its texts link to. The check
 * holds the next state of the content against it.
 */
export const manifestOutput: Output = {
  id: 'manifest',
  async make({ model }) {
    const whole = await model;
    const pages = [...whole.works.keys()].map(addressOf);
    const text = writeManifest(publishedStateOf(whole));
    return {
      async publish(dir) {
        const missing = pages.filter((page) => !existsSync(join(dir, page, 'index.html')));
        if (missing.length > 0)
          return { errors: missing.map((page) => `Thiếu trang ${page} nên không ghi được bản công bố.`) };
        const file = join(dir, MANIFEST_PATH);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
        const summary = `Đã ghi bản công bố của ${formatCount(whole.documents.length)} văn bản.`;
        return { files: [MANIFEST_PATH], pages, summary };
      },
    };
  },
};
