/**
 * A stretch of running text that citations are sought in: a title, a heading, a paragraph, a list item, a table cell.
 *
 * `anchor` is the block's address inside its page, made of structure (`ii-1-p3`, `dieu-5-khoan-2-diem-a`), never of
 * running counters over the page. `text` is the author's text, character for character, markup removed.
 * `section` names the headings above it, outermost first ("II. KẾT QUẢ THỰC HIỆN", "1. Tiếp tục …").
 */
export type Block = {
  anchor: string;
  role: 'title' | 'heading' | 'paragraph' | 'item' | 'cell';
  text: string;
  section: readonly string[];
};
