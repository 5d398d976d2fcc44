import type { PartialDate } from '../../language/dates/partial-date.ts';

/**
 * What the index knows of one page beside its text. The build writes the records of all pages to `RECORDS_FILE` of the
 * site; the indexer reads the file and takes it away, so that no reader ever loads it.
 *
 * `path` is the address below the base (`van-ban/2021/33-ct-ttg/`). `numbers` holds every writing of the number, the
 * document's own first; `names` are other names it goes by; `title` is blank where nobody states it. `filters` are the values as a reader sees them.
 */
export type SearchRecord = {
  path: string;
  designation: string;
  kind: string;
  title: string;
  numbers: readonly string[];
  names: readonly string[];
  date?: PartialDate;
  issuer?: string;
  status?: string;
  topics: readonly string[];
  collection: string;
  /** Anchors of numbered paragraphs, which become section links as headings do. */
  sections: readonly { anchor: string; text: string }[];
};

/** The path of the records inside the built site, until the indexer takes them away. */
export const RECORDS_FILE = 'search-records.json';
