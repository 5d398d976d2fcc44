import { decodeText } from '../stand-in-d.ts';
import { queryWords } from '../words/clean-query.ts';
import { excerptOf } from '../words/excerpt.ts';
import { markWords, wordsToMark, type Segment } from '../words/mark-words.ts';
import type { PagefindHit, PagefindPage } from './pagefind-api.ts';
import { bestWindow } from './ranking.ts';

/**
 * A page found, as it is shown: nothing of the index's own conventions is left in it. `name` is the designation and `heading`
 * the title, with the words sought marked.
 */
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
  name: readonly Segment[];
  sections: readonly { title: string; url: string }[];
};

/** More than these would bury the next result. */
const SECTIONS = 3;
const SECTION_WORDS = 18;

/** Fetches a hit's page from the index and says what a reader is shown of it. */
export async function presentHit(hit: PagefindHit, query: string): Promise<SearchResult> {
  const page = await hit.data();
  const meta = (name: string): string => decodeText(page.meta[name] ?? '');
  const content = decodeText(page.content);
  const strict = wordsToMark(query);
  const isSought = markWords(`${meta('designation')} ${meta('subject')} ${content}`, strict).some(
    ({ isMatch }) => isMatch,
  )
    ? strict
    : wordsToMark(query, true);
  const excerpt = excerptOf(content, hit.words, Number(meta('opening')), isSought) ?? '';
  return {
    url: page.url.replace(/#.*$/u, ''),
    title: meta('subject'),
    designation: meta('designation'),
    number: meta('number'),
    kind: meta('kind'),
    date: meta('date'),
    issuer: meta('issuer'),
    status: meta('status'),
    ...withoutLoneWords({
      excerpt: markWords(excerpt, isSought),
      heading: markWords(meta('subject'), isSought),
      name: markWords(meta('designation'), isSought),
    }),
    sections: sectionsOf(page, queryWords(query).length),
  };
}

type Marked = Record<'excerpt' | 'heading' | 'name', Segment[]>;

/** Where words stand together somewhere, the same words elsewhere by themselves say nothing ("số" in "Kết luận số 54"). */
function withoutLoneWords({ excerpt, heading, name }: Marked): Marked {
  const isRun = ({ text, isMatch }: Segment): boolean => isMatch && (/\s/u.test(text) || /\d.*\p{L}/u.test(text));
  if (![...excerpt, ...heading, ...name].some(isRun)) return { excerpt, heading, name };
  const onlyRuns = (segments: readonly Segment[]): Segment[] =>
    segments.map((segment) => ({ ...segment, isMatch: isRun(segment) }));
  return { excerpt: onlyRuns(excerpt), heading: onlyRuns(heading), name: onlyRuns(name) };
}

/** Sections in which the words stand as close together as anywhere on the page, in the order of the text. */
function sectionsOf(page: PagefindPage, wordCount: number): { title: string; url: string }[] {
  const sections = page.sub_results
    .filter(({ url, title }) => url.includes('#') && title !== '')
    .map((section) => ({ ...section, share: bestWindow(section.locations, wordCount).share }));
  const best = Math.max(0, ...sections.map(({ share }) => share));
  return sections
    .filter(({ share }) => share === best)
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, SECTIONS)
    .sort((a, b) => (a.locations[0] ?? 0) - (b.locations[0] ?? 0))
    .map(({ title, url }) => ({ title: shorten(decodeText(title)), url }));
}

function shorten(title: string): string {
  const words = title.split(/\s+/u);
  return words.length > SECTION_WORDS ? `${words.slice(0, SECTION_WORDS).join(' ')} …` : title;
}
