import { parseDocumentNumber } from '../../../src/language/numbers/document-number.ts';
import type { ChosenFilters } from '../../../src/outputs/search/filter-names.ts';
import { foldText } from '../../../src/language/text/fold-text.ts';
import { pathOf } from './corpus-site.ts';
import { rankOf, type CorpusDocument } from './corpus-document.ts';

/** A query with every page that answers it. */
export type LabelledQuery = {
  id: string;
  category: string;
  query: string;
  filters?: ChosenFilters;
  answers: readonly string[];
};

/** Runs of words that stand in more documents than this are nobody's memory of one document. */
const MOST_ANSWERS = 3;

type Deformation = { category: string; deform: (document: CorpusDocument) => string | undefined };

const NUMBER_DEFORMATIONS: readonly Deformation[] = [
  { category: 'số: nguyên dạng', deform: ({ number }) => number },
  { category: 'số: chữ thường, dấu cách', deform: ({ number }) => foldText(number).replace(/[/-]/gu, ' ') },
  { category: 'số: không dấu', deform: ({ number }) => number.replaceAll('Đ', 'D') },
  { category: 'số: bỏ số 0', deform: ({ number }) => (/^0\d/u.test(number) ? number.slice(1) : undefined) },
  { category: 'số: thêm số 0', deform: ({ number }) => (/^\d\//u.test(number) ? `0${number}` : undefined) },
  { category: 'số: đổi dấu nối', deform: ({ number }) => swapSeparators(number) },
  { category: 'số: loại và số', deform: ({ kind, number }) => `${kind.toLowerCase()} ${shortNumber(number)}` },
  { category: 'số: loại viết tắt', deform: ({ number }) => abbreviated(number) },
];

/**
 * Makes queries out of documents: numbers and titles deformed by rule, runs of words from the text, `perCategory` each.
 *
 * Which documents and which words are taken depends on their names alone. A page answers where the same rule makes the
 * same query of it, or where it holds the very words.
 */
export function generateQueries(documents: readonly CorpusDocument[], perCategory: number): LabelledQuery[] {
  const texts = documents.map(flattenDocument);
  return [
    ...NUMBER_DEFORMATIONS.flatMap((deformation) => numberQueries(documents, deformation, perCategory)),
    ...wordQueries(texts, perCategory, { category: 'trích yếu: không dấu', from: 'title', write: foldText }),
    ...wordQueries(texts, perCategory, { category: 'trích yếu: có dấu', from: 'title', write: (words) => words }),
    ...wordQueries(texts, perCategory, {
      category: 'trích yếu: NFD, chữ hoa',
      from: 'title',
      write: (words) => words.normalize('NFD').toUpperCase(),
    }),
    ...wordQueries(texts, perCategory, { category: 'câu nhớ: có dấu', from: 'body', write: (words) => words }),
    ...wordQueries(texts, perCategory, { category: 'câu nhớ: không dấu', from: 'body', write: foldText }),
    ...wordQueries(texts, perCategory, {
      category: 'câu nhớ: thiếu một từ',
      from: 'body',
      write: withoutMiddleWord,
      forgotten: 1,
    }),
    ...wordQueries(texts, perCategory, {
      category: 'câu nhớ: trong ngoặc kép',
      from: 'body',
      write: (words) => `"${words}"`,
    }),
  ];
}

function numberQueries(
  documents: readonly CorpusDocument[],
  { category, deform }: Deformation,
  count: number,
): LabelledQuery[] {
  const byQuery = Map.groupBy(documents, (document) => deform(document)?.toLowerCase());
  return drawn(documents, category)
    .flatMap((document) => {
      const query = deform(document);
      if (query === undefined) return [];
      const answers = (byQuery.get(query.toLowerCase()) ?? []).map(pathOf);
      return [{ id: `${category} ${document.id}`, category, query, answers }];
    })
    .slice(0, count);
}

type Flat = { document: CorpusDocument; title: string; body: string; folded: string };

function flattenDocument(document: CorpusDocument): Flat {
  const [title, body] = [flatten(document.title ?? ''), flatten(document.text)];
  return { document, title, body, folded: ` ${foldText(title)} | ${foldText(body)} ` };
}

type WordRule = { category: string; from: 'title' | 'body'; write: (words: string) => string; forgotten?: number };

function wordQueries(
  texts: readonly Flat[],
  count: number,
  { category, from, write, forgotten = 0 }: WordRule,
): LabelledQuery[] {
  const flatById = new Map(texts.map((flat) => [flat.document.id, flat]));
  const queries: LabelledQuery[] = [];
  for (const { id } of drawn(
    texts.map(({ document }) => document),
    category,
  )) {
    if (queries.length === count) break;
    const seed = Number.parseInt(rankOf(`${category} ${id}`).slice(0, 8), 16);
    const lines = (flatById.get(id)?.[from] ?? '').split('\n').filter((line) => line.split(' ').length > 7);
    const words = (lines[seed % lines.length] ?? '').split(' ').filter(Boolean);
    const length = from === 'body' ? 5 + (seed % 3) + forgotten : Math.min(words.length, 4 + (seed % 4));
    if (words.length < length || length < 4) continue;
    const start = seed % (words.length - length + 1);
    const run = words.slice(start, start + length).join(' ');
    if (/\d/u.test(run)) continue;
    const folded = ` ${foldText(run)} `;
    const answers = texts.filter((text) => text.folded.includes(folded));
    if (answers.length > MOST_ANSWERS) continue;
    queries.push({
      id: `${category} ${id}`,
      category,
      query: write(run),
      answers: answers.map(({ document }) => pathOf(document)),
    });
  }
  return queries;
}

/** Words in a row as somebody would remember them: no punctuation, single spaces; paragraphs stay apart. */
function flatten(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .join(' \n ');
}

function drawn(documents: readonly CorpusDocument[], salt: string): CorpusDocument[] {
  const ranked = documents.map((document) => ({ document, rank: rankOf(`${salt} ${document.id}`) }));
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ document }) => document);
}

function withoutMiddleWord(words: string): string {
  const list = words.split(' ');
  return list.toSpliced(Math.floor(list.length / 2), 1).join(' ');
}

function swapSeparators(number: string): string {
  return number.replace(/[/-]/gu, (separator) => (separator === '/' ? '-' : '/'));
}

/** `13/2023/NĐ-CP` → `13/2023`: what is left when the symbol is forgotten. */
function shortNumber(number: string): string {
  return /^[^/-]+(?:\/\d{4})?/u.exec(number)?.[0] ?? number;
}

/** `13/2023/NĐ-CP` → `nđ 13 2023`. */
function abbreviated(number: string): string | undefined {
  const parsed = parseDocumentNumber(number);
  if (!parsed?.type) return undefined;
  return `${parsed.type.toLowerCase()} ${parsed.ordinal} ${parsed.year ?? ''}`.trim();
}
