import { workAt } from '../../../works/address.ts';
import type { Works } from '../../../works/model.ts';
import type { PublishedState } from '../../published/published-state.ts';
import type { Corpus } from '../corpus.ts';
import type { Finding } from '../rule.ts';
import { fileAt } from './file-at.ts';
import { type Fate, followDocuments } from './follow-documents.ts';
import { findLostLinks, type LinkProblem } from './lost-links.ts';

/** The state that was published last, and the one that would be published now. */
export type PublishedStates = { before: PublishedState; now: PublishedState };

export type AddressProblem =
  'dia-chi-da-chuyen' | 'dia-chi-da-mat' | 'van-ban-bi-go' | 'dia-chi-doi-van-ban' | 'neo-da-mat';

export type ChangeProblem = AddressProblem | LinkProblem;

/** Finds what a change breaks of what was published, which no single state of the content can show. */
export function findChanges(corpus: Corpus, { before, now }: PublishedStates): Finding<ChangeProblem>[] {
  const fates = followDocuments(before, now, (address) => corpus.documentIds.has(workAt(address) ?? ''));
  return [
    ...fates.flatMap((fate) => judgeAddress(fate, corpus)),
    ...fates.flatMap((fate) => findLostForwards(fate, corpus)),
    ...fates.flatMap((fate) => findLostAnchors(fate, corpus)),
    ...findLostLinks(fates, corpus),
  ];
}

function judgeAddress(fate: Fate, corpus: Corpus): Finding<AddressProblem>[] {
  const { before, now, state } = fate;
  const id = workAt(before.address) ?? '';
  const cu = pathOf(before.address);
  const name = nameOf(before);
  if (state === 'stays') return [];
  if (state === 'moved' && now.formerly.includes(before.address)) return [];
  if (state === 'taken')
    return [
      {
        id: 'dia-chi-doi-van-ban',
        ...fileAt(fate.by.address, corpus),
        values: { cu, 'van-ban': name, nay: nameOf(fate.by), 'goi-y': TAKEN },
      },
    ];
  if (state === 'gone') {
    const isServed = corpus.routes.some(({ path }) => path === before.address);
    return [
      {
        id: isServed ? 'van-ban-bi-go' : 'dia-chi-da-mat',
        ...fileAt(before.address, corpus),
        values: { cu, 'van-ban': name },
      },
    ];
  }
  const cited = corpus.works.works.get(id);
  if (cited)
    return [
      {
        id: 'dia-chi-doi-van-ban',
        ...fileAt(now.address, corpus),
        values: {
          cu,
          'van-ban': name,
          nay: citedName(cited.id, corpus.works),
          'goi-y': cited.isHeld ? TAKEN : stillCited(now.address),
        },
      },
    ];
  return [moved(now.address, [before.address], corpus, now.formerly)];
}

/** Addresses that led on to a document, and that it does not state any more. */
function findLostForwards({ before, now }: Fate, corpus: Corpus): Finding<AddressProblem>[] {
  if (!now) return [];
  const lost = before.formerly.filter((address) => address !== now.address && !now.formerly.includes(address));
  return lost.length === 0 ? [] : [moved(now.address, lost, corpus, now.formerly)];
}

function moved(
  address: string,
  lost: readonly string[],
  corpus: Corpus,
  formerly: readonly string[],
): Finding<AddressProblem> {
  const all = [...formerly, ...lost].map((former) => pathOf(former).slice(1, -1));
  const values = {
    cu: lost.map(pathOf).join(', '),
    moi: pathOf(address),
    dong: `formerly: [${all.join(', ')}]`,
    tep: lost.map((former) => `${workAt(former)}.mdx`).join(', '),
  };
  return { id: 'dia-chi-da-chuyen', ...fileAt(address, corpus), values };
}

const TAKEN =
  'trả nội dung cũ về tệp này và đặt văn bản kia ở tệp khác; nếu vẫn là một văn bản được sửa nhiều chỗ, sửa từng phần rồi công bố từng lần.';

/** Texts that cite the number of the old address make a page there, which a forward would hide. */
function stillCited(address: string): string {
  return `nếu các bài ấy nói đến chính văn bản này, viết  <VanBan id="${workAt(address)}">…</VanBan>  quanh chỗ viện dẫn rồi ghi địa chỉ cũ vào “formerly”; nếu không, trả lại tên tệp cũ.`;
}

/** As many anchors as an example needs. */
const SHOWN = 3;

function findLostAnchors({ before, now }: Fate, corpus: Corpus): Finding<AddressProblem>[] {
  if (!now) return [];
  const own = new Set(now.anchors);
  const lost = before.anchors.filter((anchor) => !own.has(anchor));
  if (lost.length === 0) return [];
  const examples = lost
    .slice(0, SHOWN)
    .map((anchor) => `#${anchor}`)
    .join(', ');
  const values = { so: String(lost.length), 'vi-du': `${examples}${lost.length > SHOWN ? ', …' : ''}` };
  return [{ id: 'neo-da-mat', ...fileAt(now.address, corpus), values }];
}

function pathOf(address: string): string {
  return `/${address}`;
}

function nameOf({ kind, number, title }: { kind: string; number?: string; title?: string }): string {
  return number === undefined ? `${kind} “${title ?? ''}”` : `${kind} số ${number}`;
}

function citedName(id: string, { mentionsByWork }: Works): string {
  const [mention] = mentionsByWork.get(id) ?? [];
  return mention ? `“${mention.text}” mà các bài viện dẫn` : id;
}
