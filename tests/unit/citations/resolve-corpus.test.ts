import { expect, test } from 'vitest';
import type { PlacedMention } from '../../../src/citations/mention.ts';
import { findCitations } from '../../../src/citations/find-citations.ts';
import { resolveCorpus } from '../../../src/citations/resolve-corpus.ts';
import type { DocumentFacts } from '../../../src/documents/document.ts';

const CONGRESS: DocumentFacts = {
  id: 'directives/2020/dai-hoi-xix',
  collection: 'directives',
  kind: 'Nghị quyết',
  title: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX',
  aliases: [],
  relations: [],
};

const REPORT: DocumentFacts = {
  id: 'reports/2024/bao-cao',
  collection: 'reports',
  kind: 'Báo cáo',
  issuedOn: '2024',
  aliases: [],
  relations: [],
};

function mentionsOf(text: string): PlacedMention[] {
  return findCitations(text).map((mention) => ({ ...mention, block: 'p1' }));
}

test('a document that bears its own name in its title does not cite itself, and is no document to be looked for', () => {
  const [own] = resolveCorpus([{ facts: CONGRESS, mentions: mentionsOf(CONGRESS.title ?? '') }], []);
  expect(own?.resolution).toEqual({ state: 'ignored', reason: 'Văn bản nhắc đến chính nó.' });
});

test('the same name in another document leads to it', () => {
  const text = 'tuyên truyền Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX;';
  const [, mention] = resolveCorpus(
    [
      { facts: CONGRESS, mentions: mentionsOf(CONGRESS.title ?? '') },
      { facts: REPORT, mentions: mentionsOf(text) },
    ],
    [],
  );
  expect(mention?.resolution).toMatchObject({ state: 'linked', target: 'directives/2020/dai-hoi-xix' });
});
