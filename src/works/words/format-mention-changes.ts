import type { MentionChange, MentionRecord } from '../views/compare-mentions.ts';

const FIELD_NAMES: Record<string, string> = {
  text: 'đoạn chữ',
  kind: 'loại',
  number: 'số, ký hiệu',
  canonical: 'số đã sửa',
  name: 'tên',
  date: 'ngày',
  year: 'năm',
  issuer: 'cơ quan',
  pinpoints: 'điều khoản',
  state: 'trạng thái',
  target: 'văn bản đích',
};

/** Characters of a cell that a terminal line has room for. */
const CELL = 60;

/** The differences as a table (what, where, before, after), and their count; one sentence where there are none. */
export function formatMentionChanges(changes: readonly MentionChange[], ref: string): string {
  if (changes.length === 0) return `Không có viện dẫn nào thay đổi so với ${ref}.`;
  const rows = [['THAY ĐỔI', 'CHỖ', 'TRƯỚC', 'SAU'], ...changes.flatMap(rowsOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const count = (type: MentionChange['type']): number => changes.filter((change) => change.type === type).length;
  const total = `So với ${ref}: ${count('gained')} thêm, ${count('lost')} mất, ${count('changed')} đổi.`;
  return [...table, '', total].join('\n');
}

function rowsOf(change: MentionChange): string[][] {
  if (change.type !== 'changed') {
    const { record, type } = change;
    const text = shorten(record.text);
    return [type === 'gained' ? ['thêm', placeOf(record), '', text] : ['mất', placeOf(record), text, '']];
  }
  const { before, after, fields } = change;
  return fields.map((field) => [
    `đổi ${FIELD_NAMES[field] ?? field}`,
    placeOf(after),
    shorten(valueOf(before, field)),
    shorten(valueOf(after, field)),
  ]);
}

function placeOf({ from, block }: MentionRecord): string {
  return `${from}#${block}`;
}

function valueOf({ text, facts }: MentionRecord, field: string): string {
  return field === 'text' ? text : (facts[field] ?? '—');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= CELL ? line : `${line.slice(0, CELL - 1)}…`;
}
