import type { Model } from '../../content/read/model.ts';
import type { Room } from '../addresses/rooms.ts';
import { href } from '../addresses/urls.ts';
import { documentCard, type DocumentCard } from '../documents/document-card.ts';
import { documentsByDate, documentsIn } from '../documents/documents.ts';

/** A short list of the home page, with a remark on each document where there is one, and the way to the whole list. */
export type HomeList = {
  id: string;
  title: string;
  documents: readonly DocumentCard[];
  notes: ReadonlyMap<string, string>;
  all: Room;
};

/** Documents in a list of the home page. */
const SHOWN = 5;

export function latestReports(model: Model): HomeList {
  return {
    id: 'bao-cao-moi',
    title: 'Báo cáo mới nhất',
    documents: documentsIn(model, 'reports')
      .slice(0, SHOWN)
      .map(({ facts }) => documentCard(model, facts)),
    notes: new Map(),
    all: { label: 'Tất cả báo cáo', url: href('bao-cao/') },
  };
}

/** The documents held that are cited, most often first; equals keep the order of the lists. */
export function mostCited(model: Model): HomeList {
  const cited = documentsByDate(model)
    .map(({ facts }) => ({ facts, mentions: model.mentionsByWork.get(facts.id)?.length ?? 0 }))
    .filter(({ mentions }) => mentions > 0)
    .toSorted((a, b) => b.mentions - a.mentions)
    .slice(0, SHOWN);
  return {
    id: 'vien-dan-nhieu',
    title: 'Văn bản được viện dẫn nhiều nhất',
    documents: cited.map(({ facts }) => documentCard(model, facts)),
    notes: new Map(cited.map(({ facts, mentions }) => [facts.id, `được viện dẫn ${mentions} lần`])),
    all: { label: 'Tất cả văn bản', url: href('van-ban/') },
  };
}
