import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from '../archive/plan/random.ts';
import { startChecker } from './judge/check-folder.ts';
import type { Checked } from './judge/check-worker.ts';
import { judgeProblems } from './judge/judge-problems.ts';
import { linesOfHtml } from './judge/page-lines.ts';

/** One change to the text of a file: what went, and what came in its place. */
export type Mutation = { kind: string; at: number; removed: string; added: string };

/** A change of which no problem tells, and after which other signs are published than were changed. */
export type SilentChange = Mutation & { file: string; around: string; lost: string; gained: string };

export type MutatedFiles = {
  tried: number;
  told: number;
  crashes: readonly string[];
  faults: readonly string[];
  silent: readonly SilentChange[];
};

/** Signs that Markdown, MDX or YAML take for their own, and letters that look like others. */
const SIGNS = [...'*_~`#>-+|[](){}<!\\&:;."\'“”=^$%@/0123456789\n\t \r'].concat([
  '\u00a0',
  '\u200b',
  '\u0000',
  '\ufeff',
  '\u0301',
  'Ð',
  '**',
  '~~',
  '||',
  '^^',
  '\n\n',
  '\n- ',
  '\n1. ',
  '\n> ',
  '\n    ',
  '  \n',
  '[^1]',
  '&#8238;',
  '<br/>',
  '---\n',
  '{x}',
]) as [string, ...string[]];

const MUTATIONS: Readonly<Record<string, (text: string, at: number, random: Random) => Omit<Mutation, 'kind' | 'at'>>> =
  {
    delete: (text, at, random) => ({ removed: text.slice(at, at + random.between(1, 3)), added: '' }),
    insert: (_text, _at, random) => ({ removed: '', added: random.pick(SIGNS) }),
    replace: (text, at, random) => ({ removed: text.slice(at, at + 1), added: random.pick(SIGNS) }),
    swap: (text, at) => ({ removed: text.slice(at, at + 2), added: [...text.slice(at, at + 2)].reverse().join('') }),
    double: (text, at) => ({ removed: '', added: text.slice(at, at + random2(text, at)) }),
  };

function random2(text: string, at: number): number {
  return /\s/u.test(text[at] ?? '') ? 1 : 2;
}

/**
 * Changes documents of a content folder in one place each, as a slip of the hand would, and checks the whole folder each
 * time. `dir` takes a copy of the folder.
 */
export async function mutateFiles(folder: string, count: number, seed: number, dir: string): Promise<MutatedFiles> {
  const copy = join(dir, 'content');
  rmSync(dir, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  const files = globSync('{reports,directives}/**/*.mdx', { cwd: copy }).sort() as [string, ...string[]];
  const checker = startChecker(join(dir, 'readings'), 120_000);
  const whole = await checker.check({ folder: copy, withBodies: true });
  if (!('checked' in whole)) throw new Error(`${folder} cannot be checked`);
  const before = whole.checked;
  const isNew = newAgainst(before.problems);
  const found = { tried: 0, told: 0, crashes: [] as string[], faults: [] as string[], silent: [] as SilentChange[] };
  const random = createRandom(`mutated ${seed}`);
  for (; found.tried < count; found.tried += 1) {
    const file = random.pick(files);
    const path = join(copy, file);
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    const kind = random.pick(Object.keys(MUTATIONS) as [string, ...string[]]);
    const at = random.between(random.chance(0.8) ? bodyStart(text) : 0, text.length - 1);
    const change = { kind, at, ...(MUTATIONS[kind]?.(text, at, random) ?? { removed: '', added: '' }) };
    writeFileSync(path, text.slice(0, at) + change.added + text.slice(at + change.removed.length));
    const answer = await checker.check({ folder: copy, withBodies: true });
    if (!('checked' in answer))
      found.crashes.push(`${file}:${at} ${JSON.stringify(change)} ${JSON.stringify(answer).slice(0, 300)}`);
    else {
      found.faults.push(
        ...judgeProblems(answer.checked.problems).map((fault) => `${file}:${at} ${JSON.stringify(change)} ${fault}`),
      );
      const isTold = isNew(answer.checked.problems);
      if (isTold) found.told += 1;
      else found.silent.push(...silentChange(file, text, change, before, answer.checked));
    }
    writeFileSync(path, bytes);
  }
  checker.stop();
  return found;
}

/** Whether problems hold more of some kind in some file than others did; lines move when signs are changed. */
function newAgainst(known: Checked['problems']): (problems: Checked['problems']) => boolean {
  const tally = (problems: Checked['problems']): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { id, place } of problems)
      counts.set(`${id} ${place.file}`, (counts.get(`${id} ${place.file}`) ?? 0) + 1);
    return counts;
  };
  const before = tally(known);
  return (problems) => [...tally(problems)].some(([key, times]) => times > (before.get(key) ?? 0));
}

function bodyStart(text: string): number {
  return Math.min(text.indexOf('\n---', 3) + 4, text.length - 1);
}

/** What the body shows otherwise than the change alone would make it; white space is not counted. */
function silentChange(file: string, text: string, change: Mutation, before: Checked, after: Checked): SilentChange[] {
  if (change.at < bodyStart(text)) return [];
  const id = file.replaceAll('\\', '/').replace(/\.mdx$/u, '');
  const signsOf = (checked: Checked): string => linesOfHtml(checked.bodies[id] ?? '').join('\n');
  const balance = new Map<string, number>();
  const count = (signs: string, by: number): void => {
    for (const sign of signs) if (!/\s/u.test(sign)) balance.set(sign, (balance.get(sign) ?? 0) + by);
  };
  count(signsOf(after), 1);
  count(signsOf(before), -1);
  count(change.added, -1);
  count(change.removed, 1);
  const sum = (direction: number): string =>
    [...balance]
      .flatMap(([sign, times]) => (times * direction > 0 ? [sign.repeat(Math.min(Math.abs(times), 40))] : []))
      .join('');
  const [gained, lost] = [sum(1), sum(-1)];
  const around = JSON.stringify(
    `${text.slice(Math.max(change.at - 25, 0), change.at)}⟪${change.removed}→${change.added}⟫${text.slice(change.at + change.removed.length, change.at + 25)}`,
  );
  return gained + lost === '' ? [] : [{ ...change, file, around, lost, gained }];
}
