import { workAt } from '../../../../works/address.ts';
import { placeOf } from '../../../read/source-text.ts';
import { listAt, rangeOfValue } from '../../../read/yaml-tree.ts';
import type { CheckedDocument, Corpus } from '../../corpus.ts';
import { defineRule, type Finding } from '../../rule.ts';

type FormerProblem = 'dia-chi-cu-cua-chinh-no' | 'dia-chi-cu-dang-dung' | 'dia-chi-cu-trung';

/** Former addresses that cannot lead on: they are the document's own, have a page of their own, or are stated twice. */
export const formerAddresses = defineRule<FormerProblem>({
  problems: {
    'dia-chi-cu-cua-chinh-no': {
      severity: 'LỖI',
      title: 'Địa chỉ cũ',
      wrong: 'Đây là địa chỉ của chính tệp này hiện nay, không phải địa chỉ cũ.',
      repair: 'xoá dòng này; chỉ ghi những địa chỉ mà văn bản từng có trước khi đổi tên, chuyển chỗ.',
    },
    'dia-chi-cu-dang-dung': {
      severity: 'LỖI',
      title: 'Địa chỉ cũ',
      wrong: 'Địa chỉ “{dia-chi}” đang là trang của {van-ban}, nên không thể chuyển tiếp tới văn bản này.',
      repair: '{goi-y}',
    },
    'dia-chi-cu-trung': {
      severity: 'LỖI',
      title: 'Địa chỉ cũ',
      wrong: 'Địa chỉ “{dia-chi}” đã ghi ở {tep}, dòng {dong}; một địa chỉ chỉ dẫn tới một văn bản.',
      repair: 'giữ dòng ở tệp của văn bản từng có địa chỉ ấy, xoá dòng kia.',
    },
  },
  find: (corpus) => {
    const firstById = new Map<string, { file: string; line: number }>();
    return corpus.documents.flatMap((document) =>
      formerIn(document).flatMap(({ address, id, ...at }): Finding<FormerProblem>[] => {
        if (id === document.id) return [{ id: 'dia-chi-cu-cua-chinh-no', ...at }];
        const first = firstById.get(id);
        if (first) {
          const values = { 'dia-chi': address, tep: first.file, dong: String(first.line) };
          return [{ id: 'dia-chi-cu-trung', ...at, values }];
        }
        firstById.set(id, placeOf(at.source, at.range));
        const use = useOf(id, document, corpus);
        return use ? [{ id: 'dia-chi-cu-dang-dung', ...at, values: { 'dia-chi': address, ...use } }] : [];
      }),
    );
  },
});

/** The former addresses of a document that have the form of one; the schema tells of the others. */
function formerIn({ source, frontmatter }: CheckedDocument) {
  return listAt(frontmatter, ['formerly']).flatMap((address, index) => {
    const id = typeof address === 'string' ? workAt(address) : undefined;
    if (!frontmatter || typeof address !== 'string' || id === undefined) return [];
    return [{ address, id, source, range: rangeOfValue(frontmatter, ['formerly', index]) }];
  });
}

/** Who has a page at an address today, and what an editor can do about it. */
function useOf(id: string, own: CheckedDocument, { documents, works }: Corpus): Record<string, string> | undefined {
  const held = documents.find((document) => document.id === id);
  if (held)
    return {
      'van-ban': `tệp ${held.source.path}`,
      'goi-y': 'xoá dòng này; nếu hai tệp là một văn bản, giữ một tệp.',
    };
  const [mention] = works.works.has(id) ? (works.mentionsByWork.get(id) ?? []) : [];
  const citing = documents.find((document) => document.id === mention?.from);
  if (!mention || !citing) return undefined;
  const { file, line } = placeOf(citing.source, mention.range);
  return {
    'van-ban': `văn bản mà ${file}, dòng ${line}, viện dẫn: “${mention.text}”`,
    'goi-y': `nếu bài ấy nói đến chính văn bản này, viết  <VanBan id="${own.id}">…</VanBan>  quanh chỗ viện dẫn; nếu không, trả lại tên tệp cũ và xoá dòng này.`,
  };
}
