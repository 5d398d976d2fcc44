/** What the reader is told of the state of a citation: its name, and what it means. */
export const CITATION_STATES = {
  linked: { name: 'Có trong kho', meaning: 'mở trang của văn bản được viện dẫn' },
  'not-held': { name: 'Chưa có trong kho', meaning: 'mở trang ghi những gì các nơi viện dẫn nêu về văn bản' },
  ambiguous: { name: 'Nhiều văn bản cùng số', meaning: 'mở danh sách để bạn chọn' },
  suspect: {
    name: 'Còn nghi vấn',
    meaning: 'số, ngày hoặc cơ quan ban hành không khớp hẳn với văn bản trong kho nên không dẫn tới văn bản nào',
  },
  ignored: { name: 'Không phải viện dẫn', meaning: 'người biên tập đánh dấu đoạn này không viện dẫn văn bản nào' },
} as const;
