import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { findCitations } from '../../src/citations/find-citations.ts';

const DEFAULT_CORPUS = '../shared/corpus/official-documents.jsonl.gz';

/**
 * `node tests/accuracy/bench-citations.ts [CORPUS.jsonl.gz]`: measures how fast the finder reads running text, in megabytes of
 * UTF-8 a second on one core. The corpus is gzipped lines `{"text": …}`; only the finder's own time counts.
 */
async function main(corpus: string): Promise<void> {
  if (!existsSync(corpus)) {
    process.stdout.write(`Bỏ qua: không có tệp ${corpus}.\n`);
    return;
  }
  let bytes = 0;
  let mentions = 0;
  let milliseconds = 0;
  for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
    const { text }: { text?: string } = JSON.parse(line);
    if (text === undefined) continue;
    const start = performance.now();
    mentions += findCitations(text).length;
    milliseconds += performance.now() - start;
    bytes += Buffer.byteLength(text);
  }
  const megabytes = bytes / 1e6;
  const rate = megabytes / (milliseconds / 1000);
  process.stdout.write(
    `${megabytes.toFixed(1)} MB văn bản, ${mentions} chỗ viện dẫn, ${(milliseconds / 1000).toFixed(1)} giây: ${rate.toFixed(1)} MB/giây.\n`,
  );
}

await main(process.argv[2] ?? DEFAULT_CORPUS);
