/** The figures of the citation engine in words, in the order of the page; each says what is counted. */
export const FIGURE_NAMES = {
  precision: { name: 'Đúng', meaning: 'trong những chỗ máy nhận là viện dẫn, số chỗ đúng là viện dẫn' },
  recall: { name: 'Đủ', meaning: 'trong những viện dẫn có thật, số viện dẫn máy tìm ra' },
  span: { name: 'Đúng phạm vi', meaning: 'chỗ bắt đầu và chỗ kết thúc đều đúng' },
  kind: { name: 'Loại văn bản', meaning: 'đọc đúng tên loại' },
  number: { name: 'Số, ký hiệu', meaning: 'đọc đúng số, ký hiệu' },
  name: { name: 'Tên gọi', meaning: 'đọc đúng tên luật, tên nghị quyết được viện dẫn bằng tên' },
  date: { name: 'Ngày ban hành', meaning: 'đọc đúng ngày, hoặc đúng là không nêu ngày' },
  issuer: { name: 'Cơ quan ban hành', meaning: 'đọc đúng cơ quan, hoặc đúng là không nêu' },
  provisions: { name: 'Điều, khoản, điểm', meaning: 'đọc đúng các điều, khoản, điểm được nêu' },
  detached: { name: 'Thông tin ở xa', meaning: 'nhận đúng ngày, cơ quan, điều khoản đứng ngoài chỗ viện dẫn' },
  negatives: { name: 'Không báo thừa', meaning: 'đoạn không có viện dẫn nào và máy không tìm ra chỗ nào' },
} as const;

/** The families of numbers in words; each row says how many citations of the family were found. */
export const FAMILY_NAMES = {
  administrative: { name: 'Văn bản hành chính', meaning: 'dạng 33/CT-TTg' },
  letter: { name: 'Công văn', meaning: 'dạng 261/SNV-XDCQ' },
  normative: { name: 'Văn bản quy phạm pháp luật', meaning: 'dạng 30/2020/NĐ-CP' },
  assembly: { name: 'Quốc hội, Ủy ban Thường vụ Quốc hội', meaning: 'dạng 61/2020/QH14' },
  party: { name: 'Văn bản của Đảng', meaning: 'dạng 110-NQ/TU' },
  legacy: { name: 'Số, ký hiệu kiểu cũ', meaning: 'dạng 327/TTg' },
  named: { name: 'Viện dẫn bằng tên', meaning: 'luật, nghị quyết đại hội không kèm số' },
  other: { name: 'Dạng khác', meaning: 'không thuộc các dạng trên' },
} as const;
