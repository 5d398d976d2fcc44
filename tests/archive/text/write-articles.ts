import { lawsBefore } from './real-laws.ts';
import type { Pen } from './write-sentence.ts';
import { writeTaskTable } from './write-table.ts';

const CHAPTERS = ['QUY ĐỊNH CHUNG', 'NỘI DUNG CỤ THỂ', 'TRÁCH NHIỆM THỰC HIỆN', 'ĐIỀU KHOẢN THI HÀNH'];

const ARTICLES = [
  'Phạm vi điều chỉnh',
  'Đối tượng áp dụng',
  'Nguyên tắc thực hiện',
  'Trách nhiệm của cơ quan chủ trì',
  'Trách nhiệm phối hợp',
  'Hồ sơ và thời hạn giải quyết',
  'Nguồn kinh phí',
  'Chế độ báo cáo',
  'Kiểm tra, giám sát',
  'Xử lý vướng mắc',
];

/** A body cut into articles, after its legal bases; a long one has chapters. Each article has the clauses planned for it. */
export function writeArticles(pen: Pen): string[] {
  const { document, random } = pen;
  const { articles } = document;
  const hasChapters = articles.length > 12;
  const perChapter = Math.ceil(articles.length / CHAPTERS.length);
  const blocks = articles.flatMap((clauses, at) => {
    const chapter = hasChapters && at % perChapter === 0 ? [chapterOf(at / perChapter)] : [];
    const name =
      at === articles.length - 1 ? 'Hiệu lực thi hành' : (ARTICLES[at] ?? random.pick(['Nội dung', 'Yêu cầu']));
    return [...chapter, `${hasChapters ? '###' : '##'} Điều ${at + 1}. ${name}`, ...writeClauses(pen, clauses)];
  });
  const table = random.chance(0.25) ? ['**Phụ lục: Danh mục nhiệm vụ**', writeTaskTable(pen)] : [];
  return [...writeBases(pen), ...blocks, ...table];
}

/** "Căn cứ …;" once for each, the last closed by whoever proposes the document. */
function writeBases(pen: Pen): string[] {
  const { document, random, citeNew } = pen;
  const laws = lawsBefore(document.issuedOn).slice(-random.between(1, 2));
  const cited = Array.from({ length: random.between(1, 3) }, citeNew).filter((words) => words !== undefined);
  const bases = [...laws, ...cited].map((words) => `Căn cứ ${words};`);
  return [...bases, 'Theo đề nghị của đơn vị chủ trì soạn thảo.'];
}

function writeClauses({ random, paragraph }: Pen, clauses: number): string[] {
  if (clauses === 1) return [paragraph(1, 3)];
  return Array.from({ length: clauses }, (_, at) => at + 1).flatMap((clause) => {
    const points = random.chance(0.2) ? ['a', 'b', 'c'].map((letter) => `${letter}) ${paragraph(1, 1)}`) : [];
    return [`${clause}\\. ${paragraph(1, 2)}`, ...points];
  });
}

function chapterOf(at: number): string {
  return `## Chương ${['I', 'II', 'III', 'IV'][at]}. ${CHAPTERS[at]}`;
}
