import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { showProgress } from './progress/show-progress.ts';

// The heap of a build is a quarter of what the machine must give at once, beside the indexer. V8 would let it double with
// what is already dead; so it looks after a fifth.
setFlagsFromString('--heap-growing-percent=20');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const stop = showProgress(process.stdout, process.env);
// What is thrown is said in a sentence, once the build has begun (`outputs/whole/whole-build.ts`).
await build({ logLevel: 'warn' });
stop();
