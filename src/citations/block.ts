import type { Place } from '../language/provisions/place.ts';

/**
 * A stretch of running text that citations are sought in: a title, a heading, a paragraph, a list item, a table cell.
 *
 * `anchor` is the block's address inside its page, made of structure (`ii-1-p3`, `dieu-5-khoan-2-diem-a`), never of
 * running counters over the page; `place` is the same as data. `text` is the author's text, character for character,
 * markup removed; offsets are UTF-16 units. `section` names the headings above it, outermost first
 * ("II. KẾT QUẢ THỰC HIỆN", "1. Tiếp tục …"). `marks` are the editor's decisions by hand inside the block.
 */
export type Block = {
  anchor: string;
  place: Place;
  role: 'title' | 'heading' | 'paragraph' | 'item' | 'cell';
  text: string;
  section: readonly string[];
  marks: readonly EditorMark[];
};

/** A passage the editor decided by hand: it cites `target` (`<VanBan id>`), or it cites nothing (`<KhongVienDan>`). */
export type EditorMark =
  | { start: number; end: number; type: 'cites'; target: string }
  | { start: number; end: number; type: 'not-a-citation' };
