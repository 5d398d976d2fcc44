import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foldNumber } from '../../../src/language/numbers/fold-number.ts';
import type { HtmlBlock } from '../../../src/content/read/reading.ts';
import { escapeHtml } from '../../../src/language/text/escape-html.ts';
import type { SearchPage, SearchRecord } from '../../../src/outputs/search/index/search-records.ts';
import type { CorpusDocument } from './corpus-document.ts';

/**
 * Writes documents as pages of the shape of the site's own, for Pagefind to index by itself, and answers with what our
 * treatment takes of them.
 */
export async function writeCorpusSite(dir: string, documents: readonly CorpusDocument[]): Promise<SearchPage[]> {
  const pages: SearchPage[] = [];
  for (const document of documents) {
    const blocks = blocksOf(document);
    const words = blocks.reduce((sum, block) => sum + block.words, 0);
    const page = { record: recordOf(document), words, blocks };
    await mkdir(join(dir, page.record.path), { recursive: true });
    await writeFile(join(dir, page.record.path, 'index.html'), htmlOf(page));
    pages.push(page);
  }
  return pages;
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
    issuers: issuer === null ? [] : [issuer],
    topics: [],
    collection: 'Văn bản có trong kho',
    sections: [],
  };
}

function blocksOf({ text }: CorpusDocument): HtmlBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const shown = escapeHtml(line.replace(/\*+/gu, ''));
      const article = /^Điều (?<number>\d+[a-zđ]?)\./u.exec(line)?.groups?.['number'];
      const tag = article === undefined ? 'p' : 'h2';
      const anchor = article === undefined ? `p${index}` : `dieu-${article}-${index}`;
      const words = line.split(/\s+/u).filter(Boolean).length;
      return { tag, anchors: [anchor], words, pieces: [`<${tag} id="${anchor}">${shown}</${tag}>`] };
    });
}

function htmlOf({ record: { designation, title }, blocks }: SearchPage): string {
  return `<!doctype html><html lang="vi"><head><title>${escapeHtml(designation)}</title></head><body>
<nav aria-label="Chính"><a href="/">Trang chủ</a> <a href="/van-ban/">Văn bản</a></nav>
<main><article data-pagefind-body><h1>${escapeHtml(designation)} ${escapeHtml(title)}</h1>
<div class="prose">${blocks.flatMap(({ pieces }) => pieces).join('\n')}</div></article></main></body></html>`;
}
