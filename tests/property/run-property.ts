import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCheck, buildSiteInto } from '../build/run-build.ts';
import { writeCase, type Case } from './generate/case.ts';
import { startChecker, type Checker } from './judge/check-folder.ts';
import type { Checked } from './judge/check-worker.ts';
import { judgeProblems } from './judge/judge-problems.ts';
import { judgeBodies, judgeSite } from './judge/judge-site.ts';
import { BATCH } from './plan-run.ts';

/** What became of a folder; `faults` are what does not hold of it. */
export type Judged = { drawn: Case; folder: string; checked: Checked | undefined; faults: string[]; isBuilt: boolean };

type RunOptions = {
  /** Where folders, sites and readings are written; folders that disagree stay there. */
  dir: string;
  /** How many broken folders are built as well as checked. */
  redBuilds: number;
  greenBuilds: boolean;
  log: (line: string) => void;
};

/** A check may take so long before it is given up; a hang is an error, slowness is none. */
const PATIENCE = 120_000;

/** Two processes keep two cores busy. */
const AT_ONCE = 2;

/** Writes, checks and builds folders, and holds each against what must be so. */
export async function runProperty(
  cases: readonly Case[],
  { dir, redBuilds, greenBuilds, log }: RunOptions,
): Promise<Judged[]> {
  rmSync(dir, { recursive: true, force: true });
  const canary = plantModule(dir);
  const judged = cases.map((drawn): Judged => {
    const folder = writeCase(drawn, join(dir, drawn.id));
    return { drawn, folder, checked: undefined, faults: [], isBuilt: false };
  });
  const checkers = Array.from({ length: AT_ONCE }, (_, index) =>
    startChecker(join(dir, `readings-${index}`), PATIENCE),
  );
  await sharedOut(judged, checkers, async (one, checker) => judgeCheck(one, checker));
  checkers.forEach(({ stop }) => stop());
  log(`checked ${judged.length} folders`);

  const reds = judged.filter(({ checked }) => checked?.isRed).slice(0, redBuilds);
  await sharedOut(reds, [0, 1], async (one, index) => judgeRefusal(one, join(dir, `refused-${index}`)));
  log(`built ${reds.length} broken folders`);

  if (greenBuilds) {
    const greens = judged.filter(({ checked }) => checked && !checked.isRed);
    for (const batch of batchesOf(greens)) {
      await judgeBatch(batch, dir);
      log(`built ${batch.length} sound folders as a site`);
    }
  }
  if (existsSync(canary)) judged.forEach(({ faults }) => faults.push('a planted module ran'));
  for (const { faults, folder } of judged)
    if (faults.length === 0) rmSync(join(folder, '..'), { recursive: true, force: true });
  return judged;
}

/** A module beside the folders, which leaves a file behind when it runs. */
function plantModule(dir: string): string {
  const canary = join(dir, 'planted', 'ran');
  mkdirSync(join(dir, 'planted'), { recursive: true });
  const code = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(canary)}, 'x');\nexport default { src: '/icon.svg', width: 1, height: 1, format: 'svg' };\n`;
  writeFileSync(join(dir, 'planted', 'x.mjs'), code);
  return canary;
}

async function sharedOut<Item, Worker>(
  items: readonly Item[],
  workers: readonly Worker[],
  work: (item: Item, worker: Worker) => Promise<void>,
): Promise<void> {
  const waiting = [...items].reverse();
  await Promise.all(
    workers.map(async (worker) => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await work(next, worker);
    }),
  );
}

async function judgeCheck(one: Judged, checker: Checker): Promise<void> {
  const answer = await checker.check({ folder: one.folder, withBodies: true });
  if ('crash' in answer) one.faults.push(`the check crashed: ${answer.crash.slice(0, 500)}`);
  else if ('hang' in answer) one.faults.push(`the check did not end in ${answer.hang / 1000} s`);
  else {
    const { checked } = answer;
    one.checked = checked;
    const { verdict } = one.drawn;
    const told = checked.problems.map(
      ({ id, severity, wrong, line }) => `${severity} ${id}: ${wrong} «${line.slice(0, 100)}»`,
    );
    if (verdict === 'green' && checked.isRed)
      one.faults.push(
        `is refused: ${told
          .filter((text) => text.startsWith('LỖI'))
          .slice(0, 3)
          .join(' | ')}`,
      );
    if (verdict === 'red' && !checked.isRed) one.faults.push('is not refused');
    one.faults.push(...judgeProblems(checked.problems));
    if (!checked.isRed && !isTold(one)) one.faults.push(...judgeBodies(checked.bodies, one.drawn));
  }
}

/** Of what may be altered, the editor was asked. */
function isTold({ drawn, checked }: Judged): boolean {
  return drawn.verdict === 'open' && (checked?.problems.length ?? 0) > 0;
}

/** The command and the build refuse a broken folder with the report of the check and no other word. */
async function judgeRefusal(one: Judged, scratch: string): Promise<void> {
  const command = await runCheck(one.folder);
  if (command.code !== 1) one.faults.push(`the command ends with ${command.code}`);
  if (command.output !== one.checked?.report)
    one.faults.push(`the command tells something else: ${command.output.slice(0, 300)}`);
  const build = await buildSiteInto({ contentDir: one.folder }, join(scratch, 'site'), join(scratch, 'cache'));
  if (build.code !== 1) one.faults.push(`the build ends with ${build.code}`);
  if (build.output !== one.checked?.report)
    one.faults.push(`the build tells something else: ${build.output.slice(0, 500)}`);
  if (existsSync(join(scratch, 'site'))) one.faults.push('the build left a site');
  one.isBuilt = true;
}

/** A folder that has a site of its own leads; the others join it with their documents, which have names of their own. */
function batchesOf(greens: readonly Judged[]): Judged[][] {
  const leaders = greens.filter(({ drawn }) => drawn.leads);
  const followers = greens.filter(({ drawn }) => !drawn.leads);
  const batches = leaders.map((leader) => [leader]);
  const size = batches.length === 0 ? BATCH : Math.max(BATCH, Math.ceil(greens.length / batches.length));
  for (const batch of batches) batch.push(...followers.splice(0, size - 1));
  while (followers.length > 0) batches.push(followers.splice(0, size));
  return batches;
}

/** Builds folders as one site; where that fails, halves them until it is known which folder it is. */
async function judgeBatch(batch: readonly Judged[], dir: string): Promise<void> {
  const [leader] = batch;
  if (!leader) return;
  const merged = join(dir, 'merged');
  rmSync(merged, { recursive: true, force: true });
  cpSync(leader.folder, join(merged, 'content'), { recursive: true, verbatimSymlinks: true });
  for (const { folder } of batch.slice(1)) {
    for (const room of ['reports', 'directives']) {
      if (existsSync(join(folder, room)))
        cpSync(join(folder, room), join(merged, 'content', room), { recursive: true });
    }
  }
  const site = join(merged, 'site');
  const build = await buildSiteInto({ contentDir: join(merged, 'content') }, site, join(dir, 'cache'));
  if (build.code === 0 && batch.length > 0) {
    for (const one of batch) {
      const found = isTold(one) ? [] : judgeSite(site, one.drawn);
      one.faults.push(...found.filter((fault) => !one.faults.includes(fault)));
      one.isBuilt = true;
    }
  } else if (batch.length === 1) leader.faults.push(`check green, build red: ${build.output.slice(-800)}`);
  else {
    const half = Math.ceil(batch.length / 2);
    await judgeBatch(batch.slice(0, half), dir);
    await judgeBatch(batch.slice(half), dir);
  }
}
