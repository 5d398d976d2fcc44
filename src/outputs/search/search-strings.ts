/** The collections as the search filters name them. */
export const COLLECTION_NAMES = {
  reports: 'Báo cáo của Sở',
  directives: 'Văn bản có trong kho',
  notHeld: 'Văn bản chưa có trong kho',
} as const;

/** The words of the search, on its page, in the dialog and in the terminal. */
export const SEARCH_STRINGS = {
  label: 'Tìm trong kho văn bản',
  placeholder: 'Nội dung hoặc số, ký hiệu',
  submit: 'Tìm',
  clear: 'Xóa',
  close: 'Đóng',
  open: 'Tìm kiếm',
  results: 'Kết quả tìm kiếm',
  searching: 'Đang tìm…',
  none: 'Không tìm thấy văn bản nào.',
  noneForFilters: 'Không có văn bản nào khớp với bộ lọc đang chọn.',
  closeOnly: 'Không có văn bản khớp hoàn toàn; dưới đây là những kết quả gần nhất.',
  closeNumber: 'Kho không có văn bản mang đúng số này; dưới đây là những văn bản gần nhất.',
  more: 'Xem thêm kết quả',
  sections: 'Các mục có nội dung cần tìm',
  filters: 'Bộ lọc',
  clearFilters: 'Bỏ mọi bộ lọc',
  sort: 'Sắp xếp',
  noDate: 'chưa rõ ngày ban hành',
  notHeld: 'chưa có trong kho',
  blocked:
    'Không mở được công cụ tìm kiếm: trình duyệt hoặc mạng của cơ quan có thể đang chặn WebAssembly. Bạn vẫn xem được các danh sách dưới đây.',
  blockedInDialog: 'Không mở được công cụ tìm kiếm tại đây. Hãy bấm “Xem tất cả” để mở trang tìm kiếm.',
  all: 'Xem tất cả trên trang tìm kiếm',
  resolver: 'Tra số, ký hiệu này trong danh sách số của kho',
  removeHighlight: 'Bỏ tô sáng',
  numberCandidates: 'Có nhiều văn bản mang số này; hãy chọn trong danh sách dưới đây.',
  noNumber: 'Kho không có và cũng chưa viện dẫn văn bản nào mang số này.',
  numbersUnread: 'Không tải được dữ liệu để tra. Bạn hãy thử lại hoặc xem danh sách dưới đây.',
  searchInstead: 'Tìm trong toàn văn',
  advice: 'Thử bớt từ, kiểm tra chính tả, hoặc đặt cả câu trong dấu ngoặc kép để tìm đúng câu đó. Có thể gõ không dấu.',
} as const;

/** `12 kết quả`, with the thousands set apart as Vietnamese does (1.234). */
export function countResults(count: number): string {
  return `${count.toLocaleString('vi-VN')} kết quả`;
}

/** `Đang tô sáng 3 chỗ có “dân vận”.` */
export function countHighlights(count: number, query: string): string {
  return `Đang tô sáng ${count.toLocaleString('vi-VN')} chỗ có “${query.replaceAll('"', '')}”.`;
}

export const FILTER_LABELS = {
  kind: 'Loại văn bản',
  year: 'Năm ban hành',
  issuer: 'Cơ quan ban hành',
  topic: 'Chủ đề',
  status: 'Hiệu lực',
  collection: 'Kho',
} as const;

export const SORT_LABELS = { relevance: 'Phù hợp nhất', newest: 'Mới nhất', oldest: 'Cũ nhất' } as const;
