import { addressOf } from '../../works/address.ts';
import type { DocumentFacts } from '../../works/document.ts';
import type { Works } from '../../works/model.ts';
import { MANIFEST_PATH } from '../published/manifest.ts';
import { NUMBER_SHARDS } from '../../works/number-shards.ts';
import { listNotHeld } from '../../works/views/not-held.ts';
import { LIST_PATHS, lastPage, NUMBERS_ON_PAGE, pagePath, shardPath } from './paths.ts';
import { standInIds } from './stand-ins.ts';

/**
 * One address that the content causes: its path below the base of the site, which ends with a slash where it is a page,
 * and with the name of a file else. `document` is the id of the document that causes it, `page` the name of a page of
 * prose; other routes come of the whole.
 */
export type Route = { path: string; document?: string; page?: string };

/** What the routes are made of: the works, the documents held with their topics, all bodies, the pages of prose. */
export type RoutedContent = Pick<Works, 'works' | 'signposts' | 'mentionsByWork'> & {
  documents: readonly { facts: DocumentFacts; data: { topics: readonly string[] } }[];
  bodies: readonly { id: string }[];
  prose: readonly { slug: string }[];
};

/** The routes that are there whatever the content is, but for the lists that begin at some of them. */
const FIXED = [
  '',
  '404.html',
  'chu-de/',
  'co-quan/',
  'loai-van-ban/',
  'nam/',
  'tim-kiem/',
  'opensearch.xml',
  MANIFEST_PATH,
];

/**
 * Lists every route that a content folder causes, before a page is written: what the check looks at, and what the built
 * site is held against (`tests/build/routes.test.ts`).
 */
export function listRoutes(content: RoutedContent): Route[] {
  const { documents, bodies, prose } = content;
  const held = documents.map(({ facts }) => facts);
  const inRoom = (room: string): number => held.filter(({ collection }) => collection === room).length;
  const notHeld = listNotHeld(content);
  const numbers = [...held, ...notHeld].filter(({ number }) => number !== undefined).length;
  const lists = [
    ...pagesOf('bao-cao/', inRoom('reports')),
    ...pagesOf('van-ban/', inRoom('directives')),
    ...pagesOf('chua-co-trong-kho/', notHeld.length),
    ...pagesOf('so-hieu/', numbers, NUMBERS_ON_PAGE),
    ...facetPages(bodies.map(({ id }) => id).map(LIST_PATHS.issuer), issuerPaths(held)),
    ...facetPages(
      [],
      held.flatMap(({ issuedOn }) => (issuedOn ? [LIST_PATHS.year(issuedOn.slice(0, 4))] : [])),
    ),
    ...facetPages(
      [],
      held.map(({ kind }) => LIST_PATHS.kind(kind)),
    ),
    ...facetPages(
      [],
      documents.flatMap(({ data }) => data.topics.map(LIST_PATHS.topic)),
    ),
  ];
  return [
    ...held.map(({ id }) => ({ path: addressOf(id), document: id })),
    ...prose.map(({ slug }) => ({ path: `${slug}/`, page: slug })),
    ...[...FIXED, ...lists, ...NUMBER_SHARDS.map(shardPath), ...standInIds(content).map(addressOf)].map((path) => ({
      path,
    })),
  ];
}

function issuerPaths(held: readonly DocumentFacts[]): string[] {
  return held.flatMap(({ issuers }) => issuers.map(LIST_PATHS.issuer));
}

/** The pages of lists that stand at these paths; `listed` has the path of a list once for each document on it. */
function facetPages(empty: readonly string[], listed: readonly string[]): string[] {
  const entries = new Map(empty.map((path) => [path, 0]));
  for (const path of listed) entries.set(path, (entries.get(path) ?? 0) + 1);
  return [...entries].flatMap(([path, count]) => pagesOf(path, count));
}

function pagesOf(list: string, entries: number, size?: number): string[] {
  return Array.from({ length: lastPage(entries, size) }, (_, index) => pagePath(list, index + 1));
}
