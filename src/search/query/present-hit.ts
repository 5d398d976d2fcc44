import { decodeText } from '../stand-in-d.ts';
import { excerptOf } from './excerpt.ts';
import { markWords, wordsToMark, type Segment } from './mark-words.ts';
import type { PagefindHit, PagefindPage } from './pagefind-api.ts';

/** A page found, as it is shown: nothing of the index's own conventions is left in it. */
export type SearchResult = {
  url: string;
  title: string;
  designation: string;
  number: string;
  kind: string;
  date: string;
  issuer: string;
  status: string;
  excerpt: readonly Segment[];
  heading: readonly Segment[];
  sections: readonly { title: string; url: string }[];
};

/** More than these would bury the next result. */
const SECTIONS = 3;
const SECTION_WORDS = 18;

/** Fetches a hit's page from the index and says what a reader is shown of it. */
export async function presentHit(hit: PagefindHit, query: string): Promise<SearchResult> {
  const page = await hit.data();
  const marked = wordsToMark(query);
  const meta = (name: string): string => decodeText(page.meta[name] ?? '');
  const content = decodeText(page.content);
  const excerpt = excerptOf(content, hit.words, Number(meta('opening')), marked) ?? '';
  return {
    url: page.url,
    title: meta('subject'),
    designation: meta('designation'),
    number: meta('number'),
    kind: meta('kind'),
    date: meta('date'),
    issuer: meta('issuer'),
    status: meta('status'),
    excerpt: markWords(excerpt, marked),
    heading: markWords(meta('subject'), marked),
    sections: sectionsOf(page),
  };
}

/** Sections with the most of the words, in the order in which they stand in the text. */
function sectionsOf(page: PagefindPage): { title: string; url: string }[] {
  return page.sub_results
    .filter(({ url, title }) => url.includes('#') && title !== undefined)
    .toSorted((a, b) => b.locations.length - a.locations.length)
    .slice(0, SECTIONS)
    .toSorted((a, b) => (a.locations[0] ?? 0) - (b.locations[0] ?? 0))
    .map(({ title, url }) => ({ title: shorten(decodeText(title)), url }));
}

function shorten(title: string): string {
  const words = title.split(/\s+/u);
  return words.length > SECTION_WORDS ? `${words.slice(0, SECTION_WORDS).join(' ')} …` : title;
}
