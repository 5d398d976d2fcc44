import { apartFrom } from '../read/apart-from.ts';
import type { BodyReading } from '../read/reading.ts';
import { createSourceText, type SourceRange } from '../read/source-text.ts';
import type { MaskedBody } from './dialect/judge-body.ts';
import type { DialectFinding } from './dialect/violations.ts';
import { findSignFaults } from './faithful/find-sign-faults.ts';
import { readLinks } from './read-links.ts';
import { tableFaults } from './tables/faults/table-faults.ts';

/** What is told of a body that cannot be parsed, beside what keeps it from being so. */
export type RestReading = Pick<BodyReading, 'links' | 'signs' | 'tableFaults'>;

/**
 * Reads what else is wrong in a body in which some signs had to be made letters, so that whoever mends those learns of the
 * rest at the same time. What stands on a line with such a sign, or on the next, may follow from it and waits.
 */
export function readRest(
  { tree, source, masks }: MaskedBody,
  violations: readonly DialectFinding[],
  isPage: boolean,
): RestReading {
  const told = violations.filter(({ id }) => id !== 'lien-ket-tuong-doi').map(({ range }) => range);
  const isApart = apartFrom([...masks, ...told], createSourceText('', source), 1);
  const apart = <Found extends { range: SourceRange }>(found: readonly Found[]): Found[] =>
    found.filter(({ range }) => isApart(range));
  return {
    links: apart(readLinks(tree, source)),
    signs: apart(findSignFaults(tree, { source, isPage })),
    tableFaults: apart(tableFaults(tree, source)),
  };
}
