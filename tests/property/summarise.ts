import { CATALOGUE } from '../../src/content/checks/rules.ts';
import { SOUND_BLOCKS } from './generate/catalogue.ts';
import { SITE_CHOICES } from './generate/site-files.ts';
import type { Judged } from './run-property.ts';

/** What a run found, counted; `missing` are constructs that stood in no site that was built. */
export type Summary = {
  green: number;
  red: number;
  built: number;
  constructs: number;
  missing: readonly string[];
  /** Problems that keep a folder from being published, and that no folder of this run had alone: without them it would be as red. */
  unneeded: readonly string[];
  disagreements: readonly Judged[];
};

export function summarise(judged: readonly Judged[]): Summary {
  const reds = judged.filter(({ checked }) => checked?.isRed);
  const greens = judged.filter(({ checked }) => checked && !checked.isRed);
  const published = new Set(greens.filter(({ isBuilt }) => isBuilt).flatMap(({ drawn }) => drawn.constructs));
  const wanted = [...SOUND_BLOCKS, ...SITE_CHOICES].map(({ id }) => id);
  const alone = new Set(
    reds.flatMap(({ checked }) => {
      const ids = new Set(checked?.problems.filter(({ severity }) => severity === 'LỖI').map(({ id }) => id));
      return ids.size === 1 ? [...ids] : [];
    }),
  );
  return {
    green: greens.length,
    red: reds.length,
    built: judged.filter(({ isBuilt }) => isBuilt).length,
    constructs: published.size,
    missing: wanted.filter((id) => !published.has(id)),
    unneeded: [...CATALOGUE].filter(([id, { severity }]) => severity === 'LỖI' && !alone.has(id)).map(([id]) => id),
    disagreements: judged.filter(({ faults }) => faults.length > 0),
  };
}
