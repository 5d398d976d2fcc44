import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { numberAliases } from './number-aliases.ts';
import { sentinelsOf } from './number-sentinels.ts';
import type { SearchRecord } from './search-record.ts';
import { splitPassages } from './split-passages.ts';
import { encodeText } from './stand-in-d.ts';

/** Elements that stand without white space beside the next: Pagefind would glue their words into one. */
const SEPARATE = new Set(['br', 'caption', 'dd', 'dt', 'figcaption', 'li', 'p', 'summary', 'td', 'th']);

/** Sorts after every date: a page without the sort key would vanish from a sorted list. */
const NO_DATE = '9999';

/** One entry of the index: a page, or a part of a long one; `url` leads to the place where the part begins. */
export type IndexEntry = { url: string; content: string };

/**
 * Makes what Pagefind reads, from a published page and what is known of it; the published page stays as it is.
 *
 * Text is the official text alone (`data-official-text` outside the heading and outside `data-pagefind-ignore`); heading,
 * facts, filters, the sort key and the hidden number words come from the record. A long text becomes several entries,
 * because a reader's browser fetches each entry found as a whole: `place`, the number of the page among all, keeps the
 * parts of one page together in the sorted list (`query/catalogue.ts`).
 */
export function indexPage(html: string, record: SearchRecord, place: number): IndexEntry[] {
  const { path } = record;
  const parts = splitPassages(officialPassages(parse(html), record.sections));
  const titles = shownMetadata(record);
  const first = {
    url: `/${path}`,
    content: page([firstEntry(record), titles, sortKey(record, place, 0), parts[0]?.html]),
  };
  const others = parts.slice(1).map((part, index) => ({
    url: `/${path}#${part.anchor ?? ''}`,
    content: page([titles, sortKey(record, place, index + 1), part.html]),
  }));
  return [first, ...others];
}

function firstEntry({
  designation,
  kind,
  title,
  numbers,
  names,
  date = '',
  issuer = '',
  status = '',
  ...record
}: SearchRecord): string {
  const heading = [designation, title].filter(Boolean).join(' ');
  const otherNames = [...names, ...numbers.slice(1)].join('. ');
  const facts = [issuer, writtenDate(date), ...record.topics].filter(Boolean).join('. ');
  return [
    `<h1>${escape(encodeText(heading))}</h1>`,
    `<p>${escape(encodeText(otherNames))}</p>`,
    metadata('opening', String(wordCount(`${heading} ${otherNames}`))),
    metadata('facts', encodeText(facts)),
    metadata('alias', encodeText(numberAliases(numbers).join(' '))),
    metadata('sentinels', sentinelsOf({ kind, numbers, date: date || undefined }).join(' ')),
    filter('entry', date === '' ? 'undated' : 'dated'),
    filter('kind', kind),
    filter('year', date.slice(0, 4)),
    filter('issuer', issuer),
    ...record.topics.map((topic) => filter('topic', topic)),
    filter('status', status),
    filter('collection', record.collection),
  ].join('\n');
}

/** What a result shows; the title is sought too, so that words of it and words of any part of the text meet. */
function shownMetadata({
  designation,
  kind,
  title,
  numbers,
  date = '',
  issuer = '',
  status = '',
}: SearchRecord): string {
  const shown = { subject: title, designation, number: numbers[0] ?? '', kind, date, issuer, status };
  const heading = [designation, title].filter(Boolean).join(' ');
  return [['title', heading] as const, ...Object.entries(shown)]
    .map(([name, value]) => metadata(name, encodeText(value)))
    .join('\n');
}

function sortKey({ date }: SearchRecord, place: number, part: number): string {
  const within = `${String(place).padStart(6, '0')} ${String(part).padStart(4, '0')}`;
  return hidden('data-pagefind-sort="time"', `${date ?? NO_DATE} ${within}`);
}

function page(pieces: readonly (string | undefined)[]): string {
  const body = pieces.filter((piece) => piece !== undefined).join('\n');
  return `<!doctype html><html lang="vi"><head><title></title></head><body><main data-pagefind-body>\n${body}\n</main></body></html>`;
}

function officialPassages(document: Tree.Document, sections: SearchRecord['sections']): Tree.Element[] {
  const titles = new Map(sections.map(({ anchor, text }) => [anchor, text]));
  const passages: Tree.Element[] = [];
  const visit = (node: Tree.Node): void => {
    if (!isElement(node)) return 'childNodes' in node ? node.childNodes.forEach(visit) : undefined;
    if (node.tagName === 'h1' || hasAttribute(node, 'data-pagefind-ignore')) return;
    if (!hasAttribute(node, 'data-official-text')) return node.childNodes.forEach(visit);
    prepare(node, titles);
    passages.push(node);
  };
  visit(document);
  return passages;
}

function prepare(element: Tree.Element, titles: ReadonlyMap<string, string>): void {
  const id = element.attrs.find(({ name }) => name === 'id')?.value;
  const title = id === undefined ? undefined : titles.get(id);
  if (title !== undefined && !/^h[1-6]$/u.test(element.tagName)) {
    element.attrs.push({ name: 'data-pagefind-title', value: encodeText(title) });
  }
  for (const child of [...element.childNodes]) {
    if (child.nodeName === '#text') (child as Tree.TextNode).value = encodeText((child as Tree.TextNode).value);
    if (!isElement(child)) continue;
    prepare(child, titles);
    if (SEPARATE.has(child.tagName)) separate(child, element);
  }
}

function separate(child: Tree.Element, parent: Tree.Element): void {
  const space: Tree.TextNode = { nodeName: '#text', value: '\n', parentNode: parent };
  parent.childNodes.splice(parent.childNodes.indexOf(child) + 1, 0, space);
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function hasAttribute(element: Tree.Element, name: string): boolean {
  return element.attrs.some((attribute) => attribute.name === name);
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
  return `<span hidden data-pagefind-ignore ${attribute}>${escape(value)}</span>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
