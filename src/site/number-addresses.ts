import { nameSlug } from '../works/registry.ts';
import { foldNumber } from '../language/numbers/fold-number.ts';
import { describeNotHeld } from './describe-not-held.ts';
import { designateDocument, titleBeside } from '../works/words/designate-document.ts';
import { mentions } from './citations.ts';
import { documentById, documents, type SiteDocument } from './documents.ts';
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
    document.number === undefined ? [] : [{ slug: foldNumber(document.number), ...heldCandidate(document) }],
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

/**
 * A page below `/so-hieu/`: what a number, or a name by which documents are cited, may stand for, and a document not
 * held whose own address it is.
 */
export type NumberPage = { slug: string; candidates: readonly NumberCandidate[]; notHeld?: NotHeldDocument };

const notHeldHere = new Map(
  notHeldPages.filter(({ room }) => room === 'so-hieu').map(({ slug, document }) => [slug, document]),
);

/** Names that lead to documents held: such an address was published while the document was not held, or offers a choice. */
const heldByName = Map.groupBy(
  mentions.flatMap((mention) => {
    const { resolution, number, name, set } = mention;
    if (number !== undefined || name === undefined || set) return [];
    const slug = nameSlug(name, mention.date?.slice(0, 4) ?? mention.year);
    if (resolution.state === 'linked') return [{ slug, target: resolution.target }];
    return resolution.state === 'ambiguous' ? resolution.candidates.map((target) => ({ slug, target })) : [];
  }),
  ({ slug }) => slug,
);

const candidatesBySlug = new Map<string, readonly NumberCandidate[]>([
  ...[...heldByName].map(([slug, own]): [string, readonly NumberCandidate[]] => [
    slug,
    [...new Set(own.map(({ target }) => target))].map((id) => heldCandidate(documentById(id))),
  ]),
  ...numberAddresses.map(({ slug, candidates }): [string, readonly NumberCandidate[]] => [slug, candidates]),
]);

export const numberPages: readonly NumberPage[] = [...new Set([...notHeldHere.keys(), ...candidatesBySlug.keys()])].map(
  (slug) => {
    const notHeld = notHeldHere.get(slug);
    const held = (candidatesBySlug.get(slug) ?? []).filter(({ isHeld }) => isHeld || !notHeld);
    return { slug, candidates: held, ...(notHeld && { notHeld }) };
  },
);

/** A document held, as a choice for whoever comes by its number or name. */
export function heldCandidate(document: SiteDocument): NumberCandidate {
  return {
    number: document.number ?? '',
    kind: document.kind,
    designation: designateDocument(document),
    title: titleBeside(document) ?? '',
    date: document.issuedOn,
    url: documentUrl(document.id),
    isHeld: true,
  };
}
