/** Words of which hardly a Vietnamese document has none, by which one encoding is told from another. */
export const COMMON_WORDS: readonly string[] =
  `của và các được ngày tháng năm số quyết định văn bản công tỉnh báo cáo về việc đảng thông giấy kế hoạch nghị phủ
   thủ tướng bộ ủy uỷ phòng chỉ thị`.split(/\s+/u);

const COMMON = new Set(COMMON_WORDS);

/** How many words of a text are among the most common ones and have a letter beyond ASCII. */
export function countCommonWords(text: string): number {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => COMMON.has(word)).length;
}
