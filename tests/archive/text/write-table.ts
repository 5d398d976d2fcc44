import type { Pen } from './write-sentence.ts';
import { PHRASES } from './phrases.ts';

/** A table of tasks, four to nine of them, who does them and by when. */
export function writeTaskTable({ document, random }: Pen): string {
  const rows = Array.from({ length: random.between(4, 9) }, (_, at) => {
    const task = `${random.pick(PHRASES.action)} ${random.pick(document.subject.objects)}`;
    const month = `${String(random.between(1, 12)).padStart(2, '0')}/${document.issuedOn.slice(0, 4)}`;
    return [String(at + 1), capitalised(task), capitalised(random.pick(PHRASES.actor)), `Tháng ${month}`];
  });
  return tableOf(['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Hoàn thành'], rows);
}

/** A table of figures by place: planned, done, and the share. */
export function writeFigureTable({ random }: Pen): string {
  const rows = PHRASES.place.slice(0, random.between(4, 7)).map((place) => {
    const planned = random.between(40, 400);
    const done = Math.min(planned, Math.round((planned * random.between(55, 104)) / 100));
    return [capitalised(place), String(planned), String(done), `${Math.round((100 * done) / planned)}%`];
  });
  return tableOf(['Địa bàn', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'], rows);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
