import type { CatalogueEntry } from './catalogue-entry.ts';

/** Citations that the resolver could not settle: they are published without a link until the editor decides. */
export const CITATION_PROBLEMS = {
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
} as const satisfies Record<string, CatalogueEntry>;
