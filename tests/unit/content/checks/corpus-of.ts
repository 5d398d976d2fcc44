import { type Corpus, createCorpus } from '../../../../src/content/checks/corpus.ts';
import { runChecks } from '../../../../src/content/checks/run-checks.ts';
import { readYamlSource } from '../../../../src/content/read/read-corpus.ts';
import { decodeText } from '../../../../src/content/read/decode-text.ts';
import { readFile, readPage } from '../../../../src/content/read/read-file.ts';
import { createSourceText } from '../../../../src/content/read/source-text.ts';
import type { CollectionName } from '../../../../src/works/document.ts';

export const ISSUERS = `
- { id: thu-tuong-chinh-phu, names: [{ name: Thủ tướng Chính phủ }], level: trung-uong, jurisdiction: trung-uong }
- { id: bo-chinh-tri, names: [{ name: Bộ Chính trị }], level: trung-uong, jurisdiction: trung-uong }
`;

const SITE = `
title: Dẫn Chiếu
department: bo-chinh-tri
jurisdiction: bac-giang
baseAddress: https://stttt.bacgiang.gov.vn
contact: {}
description: Báo cáo
`;

/** A corpus made of texts or bytes: the files by their ids (`directives/2021/33-ct-ttg`), and other issuers where they matter. */
export function corpusOf(textById: Readonly<Record<string, string | Uint8Array>>, issuers = ISSUERS): Corpus {
  const files = Object.entries(textById).map(([id, text]) => {
    const bytes = bytesOf(text);
    return { id, bytes, source: createSourceText(`content/${id}.mdx`, decodeText(bytes).text) };
  });
  const isPage = ({ id }: { id: string }): boolean => id.startsWith('pages/');
  const documents = files
    .filter((file) => !isPage(file))
    .map(({ id, bytes, source }) => {
      const [collection = '', year = '', slug = ''] = id.split('/');
      return { id, collection: collection as CollectionName, year, slug, source, reading: readFile(bytes), hash: id };
    });
  const pages = files.filter(isPage).map(({ id, bytes, source }) => ({
    slug: id.slice('pages/'.length),
    source,
    reading: readPage(bytes),
  }));
  return createCorpus({
    documents,
    pages,
    issuers: readYamlSource('content/issuers.yaml', bytesOf(issuers)),
    site: readYamlSource('content/site.yaml', bytesOf(SITE)),
    strays: [],
    shippedPages: [],
    publicFiles: new Map(),
    fileCount: files.length + 2,
  });
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

/** A directive's text: the given frontmatter lines in place of the usual ones of the same key, then the body. */
export function directive(lines: Readonly<Record<string, string>> = {}, body = ''): string {
  const usual = {
    kind: 'Chỉ thị',
    number: '33/CT-TTg',
    issuer: 'thu-tuong-chinh-phu',
    issuedOn: '2021-11-26',
    title: 'Về công tác dân vận',
    sources: '[{ facts: [kind, number], note: Bản giấy lưu tại Văn phòng Sở }]',
  };
  const written = Object.entries({ ...usual, ...lines }).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${written.join('')}---\n\n${body}`;
}

/** `line:column id` of every problem of one directive, `directives/2021/33-ct-ttg`. */
export function problemsOf(text: string): string[] {
  return runChecks(corpusOf({ 'directives/2021/33-ct-ttg': text })).map(
    ({ id, place: { line, column } }) => `${line}:${column} ${id}`,
  );
}
