import { foldNumber } from '../language/numbers/fold-number.ts';
import { describeNotHeld } from './describe-not-held.ts';
import { documents, yearOf } from './documents.ts';
import { notHeldPages, type NotHeldDocument } from './not-held.ts';
import { heldCandidate, type NumberCandidate } from './number-addresses.ts';

/**
 * A page at the address made of a document's year and number where no document stands: it tells what is cited of one not
 * held, or leads to a document whose file bears another name (`06-qd-ttg` for `6-qd-ttg`), for that address may have
 * been published while the document was not held.
 */
export type StandInPage = {
  year: string;
  number: string;
  name: string;
  notHeld?: NotHeldDocument;
  held?: NumberCandidate;
};

const notHeld: readonly StandInPage[] = notHeldPages
  .filter(({ room }) => room === 'van-ban')
  .map(({ document, slug }) => {
    const [year = '', number = ''] = slug.split('/');
    return { year, number, name: describeNotHeld(document).designation, notHeld: document };
  });

const taken = new Set([
  ...documents.map(({ id }) => id),
  ...notHeld.map(({ year, number }) => `directives/${year}/${number}`),
]);

const held: readonly StandInPage[] = documents.flatMap((document) => {
  const year = yearOf(document);
  if (document.collection !== 'directives' || document.number === undefined || year === undefined) return [];
  const number = foldNumber(document.number);
  if (taken.has(`directives/${year}/${number}`)) return [];
  taken.add(`directives/${year}/${number}`);
  const candidate = heldCandidate(document);
  return [{ year, number, name: candidate.designation, held: candidate }];
});

export const standInPages: readonly StandInPage[] = [...notHeld, ...held];
