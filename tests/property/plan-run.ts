import type { BlockConstruct } from './generate/body/blocks.ts';
import { singleCases, SOUND_BLOCKS } from './generate/catalogue.ts';
import type { Case, Verdict } from './generate/case.ts';
import { drawGreen, HEAVY } from './generate/cases.ts';
import { SITE_CHOICES } from './generate/site-files.ts';
import { createRandom } from '../archive/plan/random.ts';

/** As many sound folders as this are built as one site, or more: the first gives the site, the others their documents. */
export const BATCH = 10;

/** The shares of all folders that are sound and broken; of the rest either may be said. */
const GREEN = 0.36;
const RED = 0.44;

/**
 * The folders of a run. The same number and seed give the same ones; each construct has its turn before one has a second,
 * and another seed begins elsewhere in the lists.
 */
export function planRun(count: number, seed: number, withHeavy: boolean): Case[] {
  const [greens, reds] = [Math.round(count * GREEN), Math.round(count * RED)];
  let number = 0;
  const given = (): { number: number; seed: string } => ({ number: (number += 1), seed: `${seed} ${number}` });
  const singles = (verdict: Verdict, most: number): Case[] => {
    const list = singleCases(verdict);
    return Array.from(
      { length: list.length === 0 ? 0 : most },
      (_, index) => list[(index + seed * most) % list.length],
    ).flatMap((single) => single?.draw(given()) ?? []);
  };
  return [
    ...Array.from({ length: greens }, (_, index) => {
      const own = given();
      const shares = [0, 1].map((part) => shareOf(index * 2 + part, greens * 2, own.seed));
      return drawGreen(
        own,
        shares,
        index % BATCH === 0 ? SITE_CHOICES[(index / BATCH + seed) % SITE_CHOICES.length] : undefined,
      );
    }),
    ...singles('green', singleCases('green').length),
    ...singles('red', reds),
    ...singles('open', count - greens - reds),
    ...(withHeavy ? HEAVY.map(({ draw }) => draw(given())) : []),
  ];
}

/** The constructs of one of many documents: its turn in the list, and some by chance, so that they meet each other. */
function shareOf(turn: number, documents: number, seed: string): BlockConstruct[] {
  const random = createRandom(`${seed} phần ${turn}`);
  const isTurn = (_: BlockConstruct, index: number): boolean =>
    documents >= SOUND_BLOCKS.length ? index === turn % SOUND_BLOCKS.length : index % documents === turn;
  const chance = Array.from(
    { length: random.between(2, 6) },
    () => SOUND_BLOCKS[random.between(0, SOUND_BLOCKS.length - 1)],
  );
  return [...SOUND_BLOCKS.filter(isTurn), ...chance.flatMap((construct) => construct ?? [])];
}
