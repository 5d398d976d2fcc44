import type { PlaceStep } from './place.ts';

/**
 * Labels that open a heading or a paragraph of an official text, most telling first (Nghị định 30/2020/NĐ-CP, Phụ lục
 * I, on the parts of a document). Each pattern names the label `number`.
 */
const LABELS = [
  // "Phần I. QUY ĐỊNH CHUNG", "Phần thứ hai", "PHẦN III"
  { unit: 'part', pattern: /^Phần\s+(?:thứ\s+)?(?<number>[IVXLC]+|\d+|\p{L}+)(?![\p{L}\p{M}\p{N}])/iu },
  // "Chương II", "CHƯƠNG 3. TỔ CHỨC", "Chương IV TRÁCH NHIỆM"
  { unit: 'chapter', pattern: /^Chương\s+(?<number>[IVXLC]+|\d+)(?![\p{L}\p{M}\p{N}])/iu },
  // "Mục 1. THỂ THỨC", "Mục II", "MỤC 3"
  { unit: 'division', pattern: /^Mục\s+(?<number>[IVXLC]+|\d+)(?![\p{L}\p{M}\p{N}])/iu },
  // "Điều 5. Phạm vi điều chỉnh", "Điều 15a.", "ĐIỀU 2"
  { unit: 'article', pattern: /^Điều\s+(?<number>\d+\p{Ll}?)(?![\p{L}\p{M}\p{N}])/iu },
  // "Phụ lục I", "PHỤ LỤC 2. DANH MỤC", "Phụ lục V"
  { unit: 'annex', pattern: /^Phụ lục\s+(?<number>[IVXLC]+|\d+)(?![\p{L}\p{M}\p{N}])/iu },
  // "II. KẾT QUẢ THỰC HIỆN", "IV. TỒN TẠI", "XI. KIẾN NGHỊ"
  { unit: 'section', pattern: /^(?<number>[IVXLC]+)\.\s/u },
  // "1. Tiếp tục tăng cường", "2.1. Về tuyên truyền", "12. Khác"
  { unit: 'section', pattern: /^(?<number>\d+(?:\.\d+)*\p{Ll}?)\.\s/u },
  // "a) Về tổ chức", "đ) Về nhân lực", "b. Kết quả"
  { unit: 'section', pattern: /^(?<number>[a-zđ])[).]\s/u },
] as const;

/** The numbered step that a heading or paragraph opens with its label, or undefined where it bears none. */
export function readPlaceLabel(text: string): PlaceStep | undefined {
  for (const { unit, pattern } of LABELS) {
    const number = pattern.exec(text)?.groups?.['number'];
    if (number) return { unit, number };
  }
  return undefined;
}
