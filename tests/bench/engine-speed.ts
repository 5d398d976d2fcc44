import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { findCitations } from '../../src/citations/find-citations.ts';

/** What the finder read: bytes of UTF-8, the mentions found, and its own time on one core, in seconds. */
export type EngineSpeed = { bytes: number; mentions: number; seconds: number };

/** Measures how fast the finder reads running text: gzipped lines `{"text": …}`; reading the file does not count. */
export async function measureEngine(corpus: string): Promise<EngineSpeed> {
  const speed: EngineSpeed = { bytes: 0, mentions: 0, seconds: 0 };
  for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
    const { text }: { text?: string } = JSON.parse(line);
    if (text === undefined) continue;
    const start = performance.now();
    speed.mentions += findCitations(text).length;
    speed.seconds += (performance.now() - start) / 1000;
    speed.bytes += Buffer.byteLength(text);
  }
  return speed;
}
