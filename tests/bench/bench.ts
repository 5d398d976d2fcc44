import { existsSync } from 'node:fs';
import { benchBuilds } from './bench-builds.ts';
import { measureCheck } from './check-speed.ts';
import { measureEngine } from './engine-speed.ts';
import { type BenchOrder, readArguments, USAGE } from './read-arguments.ts';

/** `npm run bench`: see `USAGE`. Exit code 2 for wrong arguments, 1 where a build fails. */
async function main(args: readonly string[]): Promise<number> {
  const order = readArguments(args);
  if (typeof order === 'string') {
    console.error(`${order}\n\n${USAGE}`);
    return 2;
  }
  if (order.type === 'engine') return benchEngine(order);
  return order.type === 'check' ? benchCheck(order) : bench(order);
}

async function benchEngine({ corpus }: BenchOrder & { type: 'engine' }): Promise<number> {
  if (!existsSync(corpus)) {
    console.log(`Bỏ qua: không có tệp ${corpus}.`);
    return 0;
  }
  const { bytes, mentions, seconds } = await measureEngine(corpus);
  const megabytes = bytes / 1e6;
  console.log(
    `${megabytes.toFixed(1)} MB văn bản, ${mentions} chỗ viện dẫn, ${seconds.toFixed(1)} giây: ${(megabytes / seconds).toFixed(1)} MB/giây.`,
  );
  return 0;
}

async function benchCheck({ citations }: BenchOrder & { type: 'check' }): Promise<number> {
  for (const { what, first, again } of await measureCheck(citations)) {
    console.log(`${what}: ${first.toFixed(1)} giây, lần sau ${again.toFixed(1)} giây.`);
  }
  return 0;
}

async function bench(order: BenchOrder & { type: 'build' }): Promise<number> {
  try {
    console.log(`\n${await benchBuilds(order, (line) => console.error(line))}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
