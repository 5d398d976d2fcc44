import type { Pen } from './write-sentence.ts';
import { writeFigureTable, writeTaskTable } from './write-table.ts';

/** A part of a text: its heading in capitals and those below it. */
type Part = { heading: string; sections: readonly string[] };

const PLAN: readonly Part[] = [
  { heading: 'MỤC ĐÍCH, YÊU CẦU', sections: ['Mục đích', 'Yêu cầu'] },
  { heading: 'NỘI DUNG', sections: ['Mục tiêu', 'Nhiệm vụ trọng tâm', 'Giải pháp', 'Kinh phí thực hiện'] },
  { heading: 'TỔ CHỨC THỰC HIỆN', sections: ['Đơn vị chủ trì', 'Các đơn vị phối hợp', 'Chế độ báo cáo'] },
];

const REPORT: readonly Part[] = [
  { heading: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', sections: ['Quán triệt, phổ biến', 'Ban hành văn bản triển khai'] },
  { heading: 'KẾT QUẢ THỰC HIỆN', sections: ['Kết quả chung', 'Kết quả theo địa bàn', 'Những cách làm mới'] },
  { heading: 'HẠN CHẾ, NGUYÊN NHÂN', sections: ['Hạn chế', 'Nguyên nhân'] },
  { heading: 'PHƯƠNG HƯỚNG THỜI GIAN TỚI', sections: ['Nhiệm vụ', 'Đề xuất, kiến nghị'] },
];

const NUMERALS = ['I', 'II', 'III', 'IV'];

/** A plan: `## I. …`, `### 1. …`, its tasks as a list or a table at the end. */
export function writePlan(pen: Pen): string[] {
  return [opening(pen, 'ban hành kế hoạch với các nội dung sau:'), ...writeParts(pen, PLAN), writeTaskTable(pen)];
}

/** A report; its figures by place stand in a table under the results. */
export function writeReport(pen: Pen): string[] {
  const start = opening(pen, 'báo cáo kết quả như sau:');
  const parts = writeParts(pen, REPORT);
  const figures = pen.random.chance(0.6) ? ['Số liệu cụ thể theo địa bàn như sau:', writeFigureTable(pen)] : [];
  return [start, ...parts, ...figures, closing(pen)];
}

function writeParts({ random, paragraph }: Pen, parts: readonly Part[]): string[] {
  return parts.flatMap(({ heading, sections }, at) => [
    `## ${NUMERALS[at]}. ${heading}`,
    ...sections.flatMap((section, place) => [
      `### ${place + 1}. ${section}`,
      ...Array.from({ length: random.between(1, 3) }, () => paragraph(2, 4)),
      ...(random.chance(0.3) ? [listOf(Array.from({ length: random.between(2, 5) }, () => paragraph(1, 1)))] : []),
    ]),
  ]);
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function opening({ document, cite }: Pen, rest: string): string {
  const words = cite();
  const [name] = document.body.writings;
  return words === undefined ? `${name} ${rest}` : `Thực hiện ${words}, ${name} ${rest}`;
}

function closing({ document: { body } }: Pen): string {
  return `Trên đây là báo cáo của ${body.writings[0]}, kính gửi các cơ quan liên quan tổng hợp, chỉ đạo.`;
}
