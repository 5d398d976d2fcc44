import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foldNumber } from '../../../src/language/numbers/fold-number.ts';
import type { SearchRecord } from '../../../src/outputs/search/search-record.ts';
import type { CorpusDocument } from './corpus-document.ts';

/** Writes documents as pages of the shape of the site's own, and answers with their records. */
export async function writeCorpusSite(dir: string, documents: readonly CorpusDocument[]): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  for (const document of documents) {
    const record = recordOf(document);
    await mkdir(join(dir, record.path), { recursive: true });
    await writeFile(join(dir, record.path, 'index.html'), pageOf(document, record));
    records.push(record);
  }
  return records;
}

/** The address of a document's page, below the base. */
export function pathOf({ id, number, date }: CorpusDocument): string {
  return `van-ban/${date?.slice(0, 4) ?? 'khong-ro-nam'}/${foldNumber(number)}-${id}/`;
}

function recordOf(document: CorpusDocument): SearchRecord {
  const { kind, number, title, date, issuer } = document;
  return {
    path: pathOf(document),
    designation: `${kind} số ${number}`,
    kind,
    title: title ?? '',
    numbers: [number],
    names: [],
    ...(date !== null && { date }),
    ...(issuer !== null && { issuer }),
    topics: [],
    collection: 'Văn bản có trong kho',
    sections: [],
  };
}

function pageOf({ text }: CorpusDocument, { designation, title }: SearchRecord): string {
  const blocks = text.split('\n').filter((line) => line.trim() !== '');
  return `<!doctype html><html lang="vi"><head><title>${escape(designation)}</title></head><body>
<nav aria-label="Chính"><a href="/">Trang chủ</a> <a href="/van-ban/">Văn bản</a></nav>
<main><article data-pagefind-body><h1>${escape(designation)} ${escape(title)}</h1>
<div class="prose" data-official-text>${blocks.map(blockOf).join('\n')}</div></article></main></body></html>`;
}

function blockOf(line: string, index: number): string {
  const text = escape(line.replace(/\*+/gu, ''));
  const article = /^Điều (?<number>\d+[a-zđ]?)\./u.exec(line)?.groups?.['number'];
  return article === undefined ? `<p id="p${index}">${text}</p>` : `<h2 id="dieu-${article}-${index}">${text}</h2>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
