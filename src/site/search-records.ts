import type { SearchRecord } from '../outputs/search/search-record.ts';
import { describeNotHeld } from './describe-not-held.ts';
import { designateDocument, titleBeside } from '../works/words/designate-document.ts';
import { COLLECTION_NAMES } from '../outputs/search/search-strings.ts';
import { STATUS_NAMES } from '../works/words/fact-names.ts';
import { documents, type SiteDocument } from './documents.ts';
import { nameOfIssuer } from './issuers.ts';
import { notHeldPages, type NotHeldPage } from './not-held.ts';
import { documentUrl, href } from './urls.ts';

/** One record for every page that the search must find: the documents held, and those that are only cited. */
export const searchRecords: readonly SearchRecord[] = [
  ...documents.map(recordOfDocument),
  ...notHeldPages.map(recordOfNotHeld),
];

function recordOfDocument(document: SiteDocument): SearchRecord {
  const { kind, number, issuer, issuedOn, aliases, entry } = document;
  const { topics, status, reading } = entry.data;
  return {
    path: pathOf(documentUrl(document.id)),
    designation: designateDocument(document),
    kind,
    title: titleBeside(document) ?? '',
    numbers: number === undefined ? [] : [number],
    names: aliases,
    ...(issuedOn !== undefined && { date: issuedOn }),
    ...(issuer !== undefined && { issuer: nameOfIssuer(issuer, issuedOn) }),
    ...(status && { status: STATUS_NAMES[status.value] }),
    topics,
    collection: COLLECTION_NAMES[document.collection],
    sections: reading.outline.map(({ anchor, text }) => ({ anchor, text })),
  };
}

/** What is known of a document not held is what its citations say. */
function recordOfNotHeld({ document, url }: NotHeldPage): SearchRecord {
  const { number, name, kinds, dates, issuers, year } = document;
  const date = dates[0] ?? year;
  return {
    path: pathOf(url),
    designation: describeNotHeld(document).designation,
    kind: kinds[0] ?? '',
    title: number === undefined ? '' : (name ?? ''),
    numbers: number === undefined ? [] : [number],
    names: name === undefined ? [] : [name],
    ...(date !== undefined && { date }),
    ...(issuers[0] !== undefined && { issuer: issuers[0] }),
    topics: [],
    collection: COLLECTION_NAMES.notHeld,
    sections: [],
  };
}

/** Without the base: Pagefind puts it before the address again. */
function pathOf(url: string): string {
  return url.slice(href('').length);
}
