import { splitIssuers } from '../../../citations/bodies/split-issuers.ts';
import type { Document, Model } from '../../../content/read/model.ts';
import type { HtmlBlock } from '../../../content/read/reading.ts';
import { nameOfBody } from '../../../language/bodies/issuer.ts';
import type { PartialDate } from '../../../language/dates/partial-date.ts';
import { addressOf } from '../../../works/address.ts';
import type { CitedWork } from '../../../works/work.ts';
import { designateCited, designateDocument, titleBeside } from '../../../works/words/designate-document.ts';
import { STATUS_NAMES } from '../../../works/words/fact-names.ts';
import { COLLECTION_NAMES } from '../search-strings.ts';

/**
 * What the index knows of one page beside its text.
 *
 * `path` is the address below the base (`van-ban/2021/33-ct-ttg/`). `numbers` holds every writing of the number, the
 * document's own first; `names` are other names it goes by; `title` is blank where nobody states it. Facts are worded as a
 * reader sees them, for they are the values of the filters too; `sections` are the addresses that become section links.
 */
export type SearchRecord = {
  path: string;
  designation: string;
  kind: string;
  title: string;
  numbers: readonly string[];
  names: readonly string[];
  date?: PartialDate;
  issuers: readonly string[];
  status?: string;
  topics: readonly string[];
  collection: string;
  sections: readonly { anchor: string; text: string }[];
};

/** A page to be found: what is known of it, and its official text, which may be none. */
export type SearchPage = { record: SearchRecord; blocks: readonly HtmlBlock[] };

/** Every work as a page to be found: those held, the newest first, then those that are only cited. */
export function searchPages(model: Model): SearchPage[] {
  const held = model.documents.toSorted(newestFirst);
  const cited = [...model.works.values()].filter((work) => !work.isHeld).sort(byForm);
  return [
    ...held.map((document) => ({ record: recordOfDocument(document, model), blocks: document.body.html })),
    ...cited.map((work) => ({ record: recordOfCited(work), blocks: [] })),
  ];
}

function recordOfDocument({ facts, data, body }: Document, { issuers }: Model): SearchRecord {
  const { id, collection, kind, number, issuedOn, aliases } = facts;
  const bodies = facts.issuers.flatMap((issuer) => issuers.find(({ id }) => id === issuer) ?? []);
  return {
    path: addressOf(id),
    designation: designateDocument(facts),
    kind,
    title: titleBeside(facts) ?? '',
    numbers: number === undefined ? [] : [number],
    names: aliases,
    ...(issuedOn !== undefined && { date: issuedOn }),
    issuers: bodies.map((body) => nameOfBody(body, issuedOn)),
    ...(data.status && { status: STATUS_NAMES[data.status.value] }),
    topics: data.topics,
    collection: COLLECTION_NAMES[collection],
    sections: body.outline,
  };
}

/** What is known of a work not held is what its citations say; they may call its issuer by several names. */
function recordOfCited(work: CitedWork): SearchRecord {
  const { id, number, name, kinds, dates, issuers, year } = work;
  const date = dates[0] ?? year;
  return {
    path: addressOf(id),
    designation: designateCited(work),
    kind: kinds[0] ?? '',
    title: number === undefined ? '' : (name ?? ''),
    numbers: number === undefined ? [] : [number],
    names: name === undefined ? [] : [name],
    ...(date !== undefined && { date }),
    issuers: issuers.slice(0, 1).flatMap(splitIssuers),
    topics: [],
    collection: COLLECTION_NAMES.notHeld,
    sections: [],
  };
}

/** Pages of one day stand in this order in a sorted list; those without a date come last. */
function newestFirst({ facts: a }: Document, { facts: b }: Document): number {
  return compare(b.issuedOn ?? '', a.issuedOn ?? '') || compare(a.number ?? '', b.number ?? '') || compare(a.id, b.id);
}

function byForm(a: CitedWork, b: CitedWork): number {
  return compare(a.form, b.form) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
