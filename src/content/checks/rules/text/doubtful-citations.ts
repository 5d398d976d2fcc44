import { explainReason } from '../../../../works/words/reasons.ts';
import { defineRule, type Finding } from '../../rule.ts';

type CitationProblem = 'vien-dan-nghi-van' | 'vien-dan-mo-ho';

/**
 * Citations that fit no document held for certain: ambiguous ones, and those with contradicting facts. They are published
 * without a link until the editor decides.
 */
export const doubtfulCitations = defineRule<CitationProblem>({
  problems: {
    'vien-dan-nghi-van': {
      severity: 'CẦN XEM',
      title: 'Viện dẫn còn nghi vấn',
      wrong: '{ly-do} Chỗ này chưa được dẫn tới văn bản nào.',
      repair: 'đối chiếu với {ung-vien}; nếu đúng văn bản đó, viết  <VanBan id="{ma}">…</VanBan>  quanh chỗ viện dẫn.',
    },
    'vien-dan-mo-ho': {
      severity: 'CẦN XEM',
      title: 'Viện dẫn trùng số',
      wrong: '{ly-do} Người đọc sẽ phải tự chọn.',
      repair: 'chọn một trong {ung-vien}, viết  <VanBan id="{ma}">…</VanBan>  quanh chỗ viện dẫn.',
    },
  },
  find: ({ documents, works, issuersFile }) => {
    // Bodies that are not known make every other citation doubtful; the list of them is told of.
    if (issuersFile.exists && !issuersFile.data) return [];
    const sourceById = new Map(documents.map(({ id, source }) => [id, source]));
    return works.mentions.flatMap(({ from, range, resolution }): Finding<CitationProblem>[] => {
      const source = sourceById.get(from);
      if (!source || (resolution.state !== 'ambiguous' && resolution.state !== 'suspect')) return [];
      const { state, reason, candidates } = resolution;
      const values = { 'ly-do': explainReason(reason), 'ung-vien': candidates.join(', '), ma: candidates[0] ?? '' };
      const concerns = candidates.flatMap((id) => sourceById.get(id)?.path ?? []);
      return [{ id: state === 'suspect' ? 'vien-dan-nghi-van' : 'vien-dan-mo-ho', source, range, values, concerns }];
    });
  },
});
