import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { showProgress } from './progress/show-progress.ts';

// The heap of a build is a quarter of what the machine must give at once, beside the indexer. V8 would let it double with
// what is already dead; so it looks after a fifth.
setFlagsFromString('--heap-growing-percent=20');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const stop = showProgress(process.stdout, process.env);
try {
  await build({ logLevel: 'warn' });
} catch (error) {
  console.error(error); // said in a sentence (`outputs/whole`), once the build has begun
  process.exitCode = 1;
}
stop();
