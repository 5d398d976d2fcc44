import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Documents at the limits of what an office produces, by what is hostile in them; the paths of their pages. */
export const HOSTILE_PAGES = {
  longTitle: 'bao-cao/2024/tieu-de-dai/',
  manyCitations: 'bao-cao/2024/nhieu-vien-dan/',
  wideTable: 'bao-cao/2024/bang-rong/',
  hundredPages: 'bao-cao/2024/mot-tram-trang/',
  citedOften: 'van-ban/2020/1-ct-ubnd/',
  citedNever: 'van-ban/2020/2-ct-ubnd/',
  nothingKnown: 'van-ban/khong-ro-nam/khong-ro/',
} as const;

/** Reports that cite one directive. */
export const CITERS = 200;

const COLUMNS = 12;

const SENTENCE =
  'Các cơ quan, đơn vị tiếp tục quán triệt, triển khai thực hiện nghiêm túc các nhiệm vụ được giao, bảo đảm đúng tiến độ, đúng quy định và phục vụ tốt nhất người dân, doanh nghiệp trên địa bàn tỉnh.';

/** Writes a content folder whose documents would break a layout that is not made for them. */
export function writeHostileContent(dir: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  write('site.yaml', SITE);
  write('issuers.yaml', ISSUERS);
  write('reports/2024/tieu-de-dai.mdx', report(1, longTitle(), SENTENCE));
  write('reports/2024/nhieu-vien-dan.mdx', report(2, 'Ba mươi viện dẫn trong một đoạn', manyCitations()));
  write('reports/2024/bang-rong.mdx', report(3, 'Bảng mười hai cột', wideTable()));
  write('reports/2024/mot-tram-trang.mdx', report(4, 'Một trăm trang', hundredPages()));
  for (let number = 1; number <= CITERS; number++) {
    const year = 2021 + (number % 4);
    const body = `Thực hiện Chỉ thị số 1/CT-UBND ngày 05/6/2020 của Ủy ban nhân dân tỉnh, ${SENTENCE}`;
    write(
      `reports/${year}/vien-dan-${number}.mdx`,
      report(100 + number, `Kết quả thực hiện lần ${number}`, body, year),
    );
  }
  for (let number = 1; number <= 30; number++) {
    write(`directives/2020/${number}-ct-ubnd.mdx`, directive(number));
  }
  write('directives/khong-ro-nam/khong-ro.mdx', `---\nkind: Công văn\n${sources('kind')}---\n`);
}

const SITE = `title: Dẫn Chiếu
department: so-thu-nghiem
jurisdiction: thu-nghiem
baseAddress: https://example.org
contact:
  website: https://example.org
description: Kho thử nghiệm với những văn bản khó trình bày nhất.
`;

const ISSUERS = `- id: ubnd-tinh-thu-nghiem
  names:
    - name: Ủy ban nhân dân tỉnh
  level: tinh
  jurisdiction: thu-nghiem
  suffixes:
    - UBND
- id: so-thu-nghiem
  names:
    - name: Sở Nông nghiệp, Công nghiệp, Thương mại, Dịch vụ, Tài nguyên, Môi trường, Khoa học, Công nghệ và Truyền thông tỉnh Thử Nghiệm
  level: so-nganh
  jurisdiction: thu-nghiem
  parent: ubnd-tinh-thu-nghiem
  suffixes:
    - STN
`;

function sources(...facts: readonly string[]): string {
  return `sources:\n  - facts:\n${facts.map((fact) => `      - ${fact}\n`).join('')}    note: Viết ra để thử.\n`;
}

function report(number: number, title: string, body: string, year = 2024): string {
  const facts = ['kind', 'number', 'issuer', 'issuedOn', 'title', 'body'];
  const head = `kind: Báo cáo\nnumber: ${number}/BC-STN\nissuer: so-thu-nghiem\nissuedOn: "${year}-03-05"\ntitle: ${title}\n`;
  return `---\n${head}topics:\n  - Thử nghiệm\n${sources(...facts)}---\n\n${body}\n`;
}

function directive(number: number): string {
  const facts = ['kind', 'number', 'issuer', 'issuedOn', 'title'];
  const head = `kind: Chỉ thị\nnumber: ${number}/CT-UBND\nissuer: ubnd-tinh-thu-nghiem\nissuedOn: "2020-06-05"\n`;
  return `---\n${head}title: Về việc thứ ${number}\n${sources(...facts)}---\n`;
}

function longTitle(): string {
  const words = 'Kết quả kiểm tra, rà soát, đánh giá việc thực hiện các nhiệm vụ phát triển kinh tế và xã hội ';
  return words.repeat(4).slice(0, 300).trim();
}

function manyCitations(): string {
  const citations = Array.from({ length: 30 }, (_, index) => `Chỉ thị số ${index + 1}/CT-UBND ngày 05/6/2020`);
  return `Sở đã triển khai ${citations.join('; ')}.`;
}

function wideTable(): string {
  const row = (cell: (column: number) => string): string =>
    `| ${Array.from({ length: COLUMNS }, (_, index) => cell(index + 1)).join(' | ')} |`;
  const rows = Array.from({ length: 20 }, (_, index) =>
    row((column) => (column === 1 ? `Huyện thứ ${index + 1}` : `${column * 1234 + index}`)),
  );
  const head = [row((column) => `Chỉ tiêu kế hoạch ${column}`), row((column) => (column === 1 ? '---' : '---:'))];
  return ['## I. SỐ LIỆU', [...head, ...rows].join('\n'), SENTENCE].join('\n\n');
}

/** A page of an official text holds about 2,500 characters; a hundred of them, in parts, sections and paragraphs. */
function hundredPages(): string {
  const parts = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
  return parts
    .flatMap((part) => [
      `## ${part}. PHẦN THỨ ${part}`,
      ...Array.from({ length: 10 }, (_, index) => index + 1).flatMap((section) => [
        `### ${section}. Về nhiệm vụ thứ ${section} của phần ${part}`,
        ...Array.from(
          { length: 5 },
          (_, index) =>
            `Đoạn ${index + 1} theo Chỉ thị số ${section}/CT-UBND ngày 05/6/2020. ${`${SENTENCE} `.repeat(2).trim()}`,
        ),
      ]),
    ])
    .join('\n\n');
}
