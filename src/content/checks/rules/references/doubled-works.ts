import type { Double } from '../../../../works/gather/find-doubles.ts';
import type { Work } from '../../../../works/work.ts';
import type { SourceRange, SourceText } from '../../../read/source-text.ts';
import { rangeOfValue } from '../../../read/yaml-tree.ts';
import type { Corpus } from '../../corpus.ts';
import { defineRule } from '../../rule.ts';

/** What makes two works look like one. */
const WHY: Record<Double['why'], string> = {
  'fewer-bodies': 'cùng số thứ tự và cùng ngày, nhưng một bên ghi ít cơ quan hơn',
  'other-type': 'cùng số thứ tự, cùng ngày và cùng các cơ quan, nhưng một bên ghi khác hoặc không ghi loại văn bản',
  'other-symbol': 'cùng số thứ tự và cùng ngày, nhưng ghi ký hiệu cơ quan khác nhau',
  'other-year': 'cùng số, cùng ngày, tháng và tên gọi, nhưng khác năm',
};

/** Works that may be one. They stay two, each with its own page, until the editor finds what is written wrongly. */
export const doubledWorks = defineRule({
  problems: {
    'co-le-mot-van-ban': {
      severity: 'CẦN XEM',
      title: 'Có lẽ là một văn bản',
      wrong: '{van-ban} và {van-ban-khac} {ly-do}. Trang đang coi là hai văn bản.',
      repair:
        'đối chiếu với văn bản gốc. Nếu là hai thì để nguyên. Nếu là một: tệp ghi sai thì sửa tệp; bài viện dẫn ghi sai thì giữ nguyên lời và, khi văn bản đã có trên trang, viết  <VanBan id="mã của văn bản đó">…</VanBan>  quanh chỗ viện dẫn.',
    },
  },
  find: (corpus) =>
    corpus.works.doubles.flatMap(({ works: [first, second], why }) => {
      const [own, other] = [corpus.works.works.get(first), corpus.works.works.get(second)];
      if (!own || !other) return [];
      // Of a document held and one that is only cited, the words of the citation are the ones in question.
      const [shown, known] = own.isHeld && !other.isHeld ? [other, own] : [own, other];
      const place = placeOfWork(shown, corpus);
      const values = { 'van-ban': nameOf(shown), 'van-ban-khac': nameOf(known), 'ly-do': WHY[why] };
      const concerns = [shown, known].flatMap((work) => filesOfWork(work, corpus));
      return place ? [{ id: 'co-le-mot-van-ban', ...place, values, concerns }] : [];
    }),
});

/** The number of the file, or the first words that cite the work. */
function placeOfWork(
  { id, isHeld }: Work,
  { documents, works }: Corpus,
): { source: SourceText; range: SourceRange } | undefined {
  const mention = isHeld ? undefined : works.mentionsByWork.get(id)?.[0];
  const file = documents.find((document) => document.id === (mention?.from ?? id));
  if (!file) return undefined;
  if (mention) return { source: file.source, range: mention.range };
  return file.frontmatter && { source: file.source, range: rangeOfValue(file.frontmatter, ['number']) };
}

/** The file of a document held, or those that cite a work: the question may be settled in any of them. */
function filesOfWork({ id, isHeld }: Work, { documents, works }: Corpus): string[] {
  const ids = new Set(isHeld ? [id] : works.mentionsByWork.get(id)?.map(({ from }) => from));
  return documents.flatMap((document) => (ids.has(document.id) ? [document.source.path] : []));
}

function nameOf(work: Work): string {
  const number = work.isHeld ? work.document.number : work.number;
  return `“${number ?? work.id}” (${work.id})`;
}
