import { addressOf, workAt } from '../../../works/address.ts';
import type { ResolvedMention } from '../../../works/resolved-mention.ts';
import type { QuotedMention } from '../../read/reading.ts';
import { placeOf } from '../../read/source-text.ts';
import { rangeOfValue, textAt } from '../../read/yaml-tree.ts';
import type { CheckedDocument, Corpus } from '../corpus.ts';
import type { Finding } from '../rule.ts';
import { fileAt } from './file-at.ts';
import type { Fate } from './follow-documents.ts';

export type LinkProblem = 'lien-ket-da-mat' | 'lien-ket-da-doi';

/** A mention that linked to a document, and does not now though its words are the same. */
type LostLink = { from: CheckedDocument; mention: QuotedMention & ResolvedMention; target: Fate };

/**
 * Finds the links that are lost though nobody touched their words: told at the document that they led to where that one
 * was changed, moved or taken away, else at the words themselves.
 */
export function findLostLinks(fates: readonly Fate[], corpus: Corpus): Finding<LinkProblem>[] {
  if (!corpus.issuersFile.data) return []; // without the bodies half of the links are lost, and that is told there
  const lost = listLost(fates, corpus);
  const isChanged = ({ target }: LostLink): boolean =>
    target.now?.hash !== target.before.hash || target.state !== 'stays';
  const byTarget = Map.groupBy(lost.filter(isChanged), ({ target }) => target);
  return [
    ...[...byTarget].map(([target, own]) => atTarget(target, own, corpus)),
    ...lost.filter((link) => !isChanged(link)).map(atWords),
  ];
}

function listLost(fates: readonly Fate[], { documents, works }: Corpus): LostLink[] {
  const fateByAddress = new Map(fates.map((fate) => [fate.before.address, fate]));
  const documentById = new Map(documents.map((document) => [document.id, document]));
  return fates.flatMap(({ before, now }): LostLink[] => {
    const from = documentById.get(workAt(now?.address ?? '') ?? '');
    if (!from || before.links.size === 0) return [];
    const mentionsByWords = Map.groupBy(works.mentionsByCiting.get(from.id) ?? [], ({ text }) => text);
    return [...before.links].flatMap(([address, words]) => {
      const target = fateByAddress.get(address);
      // Of a file that is not sound today its own fault is told, and not what comes of it.
      if (!target || (target.state === 'stays' && !target.now)) return [];
      const meant = workAt(target.now?.address ?? '');
      return words.flatMap((own) => {
        const mentions = mentionsByWords.get(own) ?? [];
        const [mention] = mentions;
        const isLinked = mentions.some(({ resolution }) => resolution.state === 'linked' && resolution.work === meant);
        return mention && !isLinked ? [{ from, mention, target }] : [];
      });
    });
  });
}

/** As many places as one sentence takes. */
const SHOWN = 3;

function atTarget(target: Fate, lost: readonly LostLink[], corpus: Corpus): Finding<LinkProblem> {
  const id = workAt(target.now?.address ?? target.before.address) ?? '';
  const file = corpus.documents.find((document) => document.id === id);
  const places = lost.slice(0, SHOWN).map(({ from: { source }, mention }) => {
    const { file: path, line } = placeOf(source, mention.range);
    return `${path}:${line} “${mention.text}”`;
  });
  const more = lost.length > SHOWN ? `, và ${lost.length - SHOWN} chỗ khác` : '';
  const repair = target.now
    ? `nếu vừa sửa nhầm số, ngày hoặc cơ quan, sửa lại; nếu bài viện dẫn ghi sai, giữ nguyên lời và viết  <VanBan id="${id}">…</VanBan>  quanh các chỗ ấy.`
    : 'nếu xoá nhầm, lấy lại tệp; nếu không, các chỗ ấy nay là viện dẫn văn bản chưa có trong kho.';
  const values = { so: String(lost.length), noi: `${places.join(', ')}${more}`, 'goi-y': repair };
  const isNumbered = file?.frontmatter && textAt(file.frontmatter, ['number']) !== undefined;
  if (!isNumbered || !file.frontmatter) return { id: 'lien-ket-da-mat', ...fileAt(addressOf(id), corpus), values };
  return { id: 'lien-ket-da-mat', source: file.source, range: rangeOfValue(file.frontmatter, ['number']), values };
}

function atWords({ from, mention, target }: LostLink): Finding<LinkProblem> {
  const { resolution } = mention;
  const nay = resolution.state === 'linked' ? `nay dẫn tới ${addressOf(resolution.work)}` : STATES[resolution.state];
  const values = { cu: target.before.address, nay, ma: workAt(target.now?.address ?? target.before.address) ?? '' };
  return { id: 'lien-ket-da-doi', source: from.source, range: mention.range, values };
}

const STATES = {
  'not-held': 'nay thành viện dẫn văn bản chưa có trong kho',
  ambiguous: 'nay chưa rõ là văn bản nào trong nhiều văn bản',
  suspect: 'nay thành viện dẫn còn nghi vấn',
  ignored: 'nay không còn là viện dẫn',
} as const;
