import { escapeHtml } from '../../../language/text/escape-html.ts';
import { sentinelsOf } from '../number-sentinels.ts';
import { encodeText } from '../stand-in-d.ts';
import { numberAliases } from './number-aliases.ts';
import { searchHtml } from './search-html.ts';
import type { SearchPage, SearchRecord } from './search-records.ts';
import { splitPassages, type Passage } from './split-passages.ts';

/** Sorts after every date: a page without the sort key would vanish from a sorted list. */
const NO_DATE = '9999';

/** One entry of the index: a page, or a part of a long one; `url` leads to the place where the part begins. */
export type IndexEntry = { url: string; content: string };

/**
 * Makes what Pagefind reads, from what is known of a page and the blocks of its official text.
 *
 * Heading, facts, filters, the sort key and the hidden number words come from the record. A long text becomes several
 * entries, because a reader's browser fetches each entry found as a whole: the address in the sort key keeps the parts of one
 * page together in the sorted list (`query/catalogue.ts`).
 */
export function indexPage({ record, blocks }: Pick<SearchPage, 'record' | 'blocks'>): IndexEntry[] {
  const { path } = record;
  const [opening, ...others] = splitPassages(blocks);
  const section = new Map(record.sections.map(({ anchor, text }) => [anchor, text]));
  const shown = shownMetadata(record);
  const first = {
    url: `/${path}`,
    content: page([firstEntry(record), shown, sortKey(record, 0), opening && textOf(opening, section)]),
  };
  const rest = others.map((passage, index) => ({
    url: `/${path}#${passage.anchor ?? ''}`,
    content: page([shown, sortKey(record, index + 1), textOf(passage, section)]),
  }));
  return [first, ...rest];
}

function textOf({ blocks }: Passage, sections: ReadonlyMap<string, string>): string {
  return blocks.map((block) => searchHtml(block, sections)).join('\n');
}

function firstEntry({
  designation,
  kind,
  title,
  numbers,
  names,
  date = '',
  status = '',
  ...record
}: SearchRecord): string {
  const heading = [designation, title].filter(Boolean).join(' ');
  const otherNames = [...names, ...numbers.slice(1)].join('. ');
  const facts = [...record.issuers, writtenDate(date), ...record.topics].filter(Boolean).join('. ');
  return [
    `<h1>${escapeHtml(encodeText(heading))}</h1>`,
    `<p>${escapeHtml(encodeText(otherNames))}</p>`,
    metadata('opening', String(wordCount(`${heading} ${otherNames}`))),
    metadata('facts', encodeText(facts)),
    metadata('alias', encodeText(numberAliases(numbers).join(' '))),
    metadata('sentinels', sentinelsOf({ kind, numbers, date: date || undefined }).join(' ')),
    filter('entry', date === '' ? 'undated' : 'dated'),
    filter('kind', kind),
    filter('year', date.slice(0, 4)),
    ...record.issuers.map((issuer) => filter('issuer', issuer)),
    ...record.topics.map((topic) => filter('topic', topic)),
    filter('status', status),
    filter('collection', record.collection),
  ].join('\n');
}

/** What a result shows; the title is sought too, so that words of it and words of any part of the text meet. */
function shownMetadata({ designation, kind, title, numbers, date = '', issuers, status = '' }: SearchRecord): string {
  const issuer = issuers.join(', ');
  const shown = { subject: title, designation, number: numbers[0] ?? '', kind, date, issuer, status };
  const heading = [designation, title].filter(Boolean).join(' ');
  return [['title', heading] as const, ...Object.entries(shown)]
    .map(([name, value]) => metadata(name, encodeText(value)))
    .join('\n');
}

function sortKey({ date, path }: SearchRecord, part: number): string {
  return hidden('data-pagefind-sort="time"', `${date ?? NO_DATE} ${path} ${String(part).padStart(4, '0')}`);
}

function page(pieces: readonly (string | undefined)[]): string {
  const body = pieces.filter((piece) => piece !== undefined).join('\n');
  return `<!doctype html><html lang="vi"><head><title></title></head><body><main data-pagefind-body>\n${body}\n</main></body></html>`;
}

/** Both ways of writing a day: `2021-11-26` gives "26/11/2021, ngày 26 tháng 11 năm 2021". */
function writtenDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const words = [day && `ngày ${day}`, month && `tháng ${month}`, year && `năm ${year}`].filter(Boolean).join(' ');
  return day === '' ? words : `${day}/${month}/${year}, ${words}`;
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

function metadata(name: string, value: string): string {
  return value === '' ? '' : hidden(`data-pagefind-meta="${name}"`, value);
}

function filter(name: string, value: string): string {
  return value === '' ? '' : hidden(`data-pagefind-filter="${name}"`, value.normalize('NFC'));
}

function hidden(attribute: string, value: string): string {
  return `<span hidden data-pagefind-ignore ${attribute}>${escapeHtml(value)}</span>`;
}
