/** The figures of the citation engine in words, in the order of the page; each says what is counted. */
export const FIGURE_NAMES = {
  precision: { name: 'Đúng', meaning: 'trong những chỗ máy nhận là viện dẫn, số chỗ đúng là viện dẫn' },
  recall: { name: 'Đủ', meaning: 'trong những viện dẫn có thật, số viện dẫn máy tìm ra' },
  span: { name: 'Đúng phạm vi', meaning: 'chỗ bắt đầu và chỗ kết thúc đều đúng' },
  kind: { name: 'Loại văn bản', meaning: 'đọc đúng tên loại' },
  number: { name: 'Số, ký hiệu', meaning: 'đọc đúng số, ký hiệu' },
  date: { name: 'Ngày ban hành', meaning: 'đọc đúng ngày, hoặc đúng là không nêu ngày' },
  issuer: { name: 'Cơ quan ban hành', meaning: 'đọc đúng cơ quan, hoặc đúng là không nêu' },
  provisions: { name: 'Điều, khoản, điểm', meaning: 'đọc đúng các điều, khoản, điểm được nêu' },
  negatives: { name: 'Không báo thừa', meaning: 'đoạn không có viện dẫn nào và máy không tìm ra chỗ nào' },
} as const;
