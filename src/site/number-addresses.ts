import { foldNumber } from '../documents/fold-number.ts';
import { describeNotHeld } from './describe-not-held.ts';
import { designateDocument, titleBeside } from '../locale/designate-document.ts';
import { documents } from './documents.ts';
import { notHeldPages, type NotHeldDocument } from './not-held.ts';
import { documentUrl, href } from './urls.ts';

/** A document that a number may stand for, held or only cited. */
export type NumberCandidate = {
  number: string;
  kind: string;
  designation: string;
  title: string;
  date: string | undefined;
  url: string;
  isHeld: boolean;
};

/** One number's own address, `/so-hieu/33-ct-ttg/`, and the documents it may stand for, newest first. */
export type NumberAddress = { slug: string; url: string; candidates: readonly NumberCandidate[] };

const candidates: readonly (NumberCandidate & { slug: string })[] = [
  ...documents.flatMap((document) =>
    document.number === undefined
      ? []
      : [
          {
            slug: foldNumber(document.number),
            number: document.number,
            kind: document.kind,
            designation: designateDocument(document),
            title: titleBeside(document) ?? '',
            date: document.issuedOn,
            url: documentUrl(document.id),
            isHeld: true,
          },
        ],
  ),
  ...notHeldPages.flatMap(({ document, url }) =>
    document.number === undefined || document.foldedNumber === undefined
      ? []
      : [
          {
            slug: document.foldedNumber,
            number: document.number,
            kind: document.kinds[0] ?? '',
            designation: describeNotHeld(document).designation,
            title: document.name ?? '',
            date: document.dates[0] ?? document.year,
            url,
            isHeld: false,
          },
        ],
  ),
];

/** Every number of the site, held or only cited, by its folded form. */
export const numberAddresses: readonly NumberAddress[] = [...Map.groupBy(candidates, ({ slug }) => slug)]
  .map(([slug, own]) => ({
    slug,
    url: href(`so-hieu/${slug}/`),
    candidates: own.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
  }))
  .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));

/** A page below `/so-hieu/`: the number's own, or that of a document not held whose address is its number. */
export type NumberPage =
  | { slug: string; type: 'number'; address: NumberAddress }
  | { slug: string; type: 'not-held'; document: NotHeldDocument };

const notHeldHere = notHeldPages.filter(({ room }) => room === 'so-hieu');
const takenSlugs = new Set(notHeldHere.map(({ slug }) => slug));

export const numberPages: readonly NumberPage[] = [
  ...notHeldHere.map(({ slug, document }) => ({ slug, type: 'not-held' as const, document })),
  ...numberAddresses
    .filter(({ slug }) => !takenSlugs.has(slug))
    .map((address) => ({ slug: address.slug, type: 'number' as const, address })),
];
