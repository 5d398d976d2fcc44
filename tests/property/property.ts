import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutateFiles } from './mutate-files.ts';
import { tryMutants } from './mutants.ts';
import { planRun } from './plan-run.ts';
import { runProperty } from './run-property.ts';
import { summarise } from './summarise.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    dir: { type: 'string' },
    only: { type: 'string' },
    'red-builds': { type: 'string', default: 'all' },
    'no-builds': { type: 'boolean', default: false },
    'no-heavy': { type: 'boolean', default: false },
    mutated: { type: 'string' },
    from: { type: 'string', default: 'content' },
    mutants: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const dir = values.dir ?? join(tmpdir(), `dan-chieu-property-${seed}`);
const began = Date.now();
const seconds = (): number => Math.round((Date.now() - began) / 1000);

if (values.mutants) await reportMutants();
else if (values.mutated === undefined) await reportFolders();
else await reportMutated(Number(values.mutated));

async function reportFolders(): Promise<void> {
  const { only = '' } = values;
  const cases = planRun(Number(values.cases), seed, !values['no-heavy']).filter(({ id, constructs }) =>
    [id, ...constructs].some((name) => name.includes(only)),
  );
  const most = values['red-builds'] === 'all' ? Infinity : Number(values['red-builds']);
  const judged = await runProperty(cases, {
    dir,
    redBuilds: values['no-builds'] ? 0 : most,
    greenBuilds: !values['no-builds'],
    log: (line) => console.error(`${seconds()} s  ${line}`),
  });
  const { green, red, built, constructs, missing, unneeded, disagreements } = summarise(judged);
  for (const { drawn, folder, faults } of disagreements) {
    console.log(`\n${drawn.id} (${drawn.verdict}; ${drawn.constructs.slice(-3).join(', ')})\n  ${folder}`);
    for (const fault of faults) console.log(`  ${fault}`);
  }
  console.log(
    `\nseed ${seed}: ${judged.length} folders, ${green} green, ${red} red, ${built} built, ${constructs} constructs published`,
  );
  const isWhole = only === '' && !values['no-builds'];
  if (isWhole && missing.length > 0) console.log(`in no site: ${missing.join(', ')}`);
  if (unneeded.length > 0) console.log(`never alone in a folder: ${unneeded.join(', ')}`);
  console.log(`${disagreements.length} disagreements, ${seconds()} s`);
  process.exitCode = disagreements.length === 0 && !(isWhole && missing.length > 0) ? 0 : 1;
}

async function reportMutated(count: number): Promise<void> {
  const { tried, told, crashes, faults, silent } = await mutateFiles(values.from, count, seed, dir);
  for (const crash of crashes) console.log(`crash  ${crash}`);
  for (const fault of faults) console.log(`fault  ${fault}`);
  for (const { kind, file, around, lost, gained } of silent) {
    console.log(`silent  ${kind} ${file} ${around}  lost “${lost}”  gained “${gained}”`);
  }
  console.log(
    `\nseed ${seed}: ${tried} changes, ${told} told, ${silent.length} silent, ${crashes.length} crashes, ${faults.length} faults, ${seconds()} s`,
  );
  process.exitCode = crashes.length + faults.length === 0 ? 0 : 1;
}

async function reportMutants(): Promise<void> {
  const results = await tryMutants(dir);
  for (const { id, isFound, words } of results) console.log(`${isFound ? 'found' : 'NOT FOUND'}  ${id}: ${words}`);
  process.exitCode = results.every(({ isFound }) => isFound) ? 0 : 1;
  console.log(`\n${results.filter(({ isFound }) => isFound).length} of ${results.length} found, ${seconds()} s`);
}
