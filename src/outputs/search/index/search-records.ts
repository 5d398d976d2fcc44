import { splitIssuers } from '../../../citations/bodies/split-issuers.ts';
import type { Document, Model } from '../../../content/read/model.ts';
import type { HtmlBlock } from '../../../content/read/reading.ts';
import { type IssuerData, issuerOf } from '../../../content/schema/issuers.ts';
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

/**
 * A page to be found: what is known of it, and its official text, which may be none, with its words; `hash` tells that text
 * from others.
 */
export type SearchPage = { record: SearchRecord; words: number; blocks: readonly HtmlBlock[]; hash?: string };

/**
 * Every work as a page to be found: the documents held, by id, then the works that are only cited. A document that is added
 * moves no other, and the pages of documents can be made before all of them are read.
 */
export function searchPages(model: Model): SearchPage[] {
  const cited = [...model.works.values()].filter((work) => !work.isHeld).sort(byForm);
  return [
    ...model.documents.map((document) => documentPage(document, model.bodies)),
    ...cited.map((work) => ({ record: recordOfCited(work), words: 0, blocks: [] })),
  ];
}

/** The page of a document held; `bodies` are the issuers that `issuers.yaml` names. Its text is not asked for before it is used. */
export function documentPage(document: Document, bodies: readonly IssuerData[]): SearchPage {
  const { body, hash } = document;
  return {
    record: recordOfDocument(document, bodies),
    words: body.words,
    get blocks() {
      return body.html;
    },
    hash,
  };
}

function recordOfDocument({ facts, data, body }: Document, bodies: readonly IssuerData[]): SearchRecord {
  const { id, collection, kind, number, issuedOn, aliases } = facts;
  const issuers = facts.issuers.flatMap((issuer) => bodies.find(({ id }) => id === issuer) ?? []).map(issuerOf);
  return {
    path: addressOf(id),
    designation: designateDocument(facts),
    kind,
    title: titleBeside(facts) ?? '',
    numbers: number === undefined ? [] : [number],
    names: aliases,
    ...(issuedOn !== undefined && { date: issuedOn }),
    issuers: issuers.map((issuer) => nameOfBody(issuer, issuedOn)),
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

function byForm(a: CitedWork, b: CitedWork): number {
  return compare(a.form, b.form) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
