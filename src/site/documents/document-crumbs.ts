import type { DocumentFacts } from '../../works/document.ts';
import { homeRoom, type Room } from '../addresses/rooms.ts';
import { href, yearUrl } from '../addresses/urls.ts';
import { yearOf } from './documents.ts';

/** The way from the home page to a document: its room, and the list of its year where the year is known. */
export function documentCrumbs(facts: Pick<DocumentFacts, 'collection' | 'issuedOn'>): Room[] {
  const rooms = {
    reports: { label: 'Báo cáo', url: href('bao-cao/') },
    directives: { label: 'Văn bản', url: href('van-ban/') },
  };
  const year = yearOf(facts);
  return [
    homeRoom(),
    rooms[facts.collection],
    ...(year === undefined ? [] : [{ label: `Năm ${year}`, url: yearUrl(year) }]),
  ];
}
