import { EXPECTATIONS } from '../expectations.ts';
import { BLOCKS, type BlockConstruct } from './body/blocks.ts';
import type { Case, Given, Verdict } from './case.ts';
import { blockCase, FAULTS, OPEN } from './cases.ts';

/** One construct that has a folder to itself. */
export type SingleCase = { id: string; verdict: Verdict; draw: (given: Given) => Case };

function verdictOf(id: string, usual: Verdict): Verdict | 'off' {
  return EXPECTATIONS[id] ?? usual;
}

/** The blocks of sound documents. */
export const SOUND_BLOCKS: readonly BlockConstruct[] = BLOCKS.filter(({ id }) => verdictOf(id, 'green') === 'green');

const SINGLES: readonly SingleCase[] = [
  ...FAULTS.map(({ id, draw }) => ({ id, usual: 'red' as const, draw })),
  ...OPEN.map(({ id, draw }) => ({ id, usual: 'open' as const, draw })),
  ...BLOCKS.filter(({ id }) => verdictOf(id, 'green') !== 'green').map((construct) => ({
    id: construct.id,
    usual: 'open' as const,
    draw: (given: Given) => blockCase(given, construct, construct.id),
  })),
].flatMap(({ id, usual, draw }) => {
  const verdict = verdictOf(id, usual);
  return verdict === 'off' ? [] : [{ id, verdict, draw: (given: Given) => ({ ...draw(given), verdict }) }];
});

/** The constructs that have a folder to themselves and of which the given is expected. */
export function singleCases(verdict: Verdict): readonly SingleCase[] {
  return SINGLES.filter((single) => single.verdict === verdict);
}
