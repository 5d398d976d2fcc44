import { writeArticles } from './write-articles.ts';
import { writeInstruction, writeLetter } from './write-letter.ts';
import { writePlan, writeReport } from './write-sections.ts';
import type { Pen } from './write-sentence.ts';

/** The body of a document in the dialect, in the form of its kind. */
export function writeBody(pen: Pen): string {
  return blocksOf(pen).join('\n\n');
}

function blocksOf(pen: Pen): string[] {
  const { kind, articles } = pen.document;
  if (articles.length > 0) return writeArticles(pen);
  if (kind === 'Kế hoạch') return writePlan(pen);
  if (kind === 'Báo cáo') return writeReport(pen);
  return kind === 'Công văn' ? writeLetter(pen) : writeInstruction(pen);
}
