import { yearOf, type SiteDocument } from './documents.ts';
import { href, yearUrl } from './urls.ts';

const ROOMS = {
  reports: { label: 'Báo cáo', url: href('bao-cao/') },
  directives: { label: 'Văn bản', url: href('van-ban/') },
} as const;

/** The way from the home page to a document: its room, and the list of its year where the year is known. */
export function documentCrumbs(document: SiteDocument): { label: string; url: string }[] {
  const year = yearOf(document);
  return [
    { label: 'Trang chủ', url: href('') },
    ROOMS[document.collection],
    ...(year === undefined ? [] : [{ label: `Năm ${year}`, url: yearUrl(year) }]),
  ];
}
