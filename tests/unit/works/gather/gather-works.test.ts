import { expect, test } from 'vitest';
import type { PlacedMention } from '../../../../src/citations/mention.ts';
import { findCitations } from '../../../../src/citations/find-citations.ts';
import { gatherWorks } from '../../../../src/works/gather/gather-works.ts';
import type { DocumentFacts } from '../../../../src/works/document.ts';
import type { Issuer } from '../../../../src/language/bodies/issuer.ts';

const CONGRESS: DocumentFacts = {
  id: 'directives/2020/dai-hoi-xix',
  collection: 'directives',
  kind: 'Nghị quyết',
  title: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX',
  issuers: [],
  aliases: [],
  relations: [],
};

const REPORT: DocumentFacts = {
  id: 'reports/2024/bao-cao',
  collection: 'reports',
  kind: 'Báo cáo',
  issuedOn: '2024',
  issuers: [],
  aliases: [],
  relations: [],
};

function resolvedIn(documents: Parameters<typeof gatherWorks>[0], issuers: readonly Issuer[]) {
  return gatherWorks(documents, issuers, 'bac-giang').mentions;
}

function mentionsOf(text: string): PlacedMention[] {
  return findCitations(text).map((mention) => ({ ...mention, block: 'p1' }));
}

test('a document that bears its own name in its title does not cite itself, and is no document to be looked for', () => {
  const [own] = resolvedIn([{ facts: CONGRESS, mentions: mentionsOf(CONGRESS.title ?? '') }], []);
  expect(own?.resolution).toEqual({ state: 'ignored', reason: { code: 'names-itself', values: {} } });
});

test('the same name in another document leads to it', () => {
  const text = 'tuyên truyền Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX;';
  const [, mention] = resolvedIn(
    [
      { facts: CONGRESS, mentions: mentionsOf(CONGRESS.title ?? '') },
      { facts: REPORT, mentions: mentionsOf(text) },
    ],
    [],
  );
  expect(mention?.resolution).toMatchObject({ state: 'linked', work: 'directives/2020/dai-hoi-xix' });
});

const POLITBURO: DocumentFacts = {
  ...REPORT,
  id: 'directives/2013/217-qd-tw',
  collection: 'directives',
  kind: 'Quyết định',
  number: '217-QĐ/TW',
  issuers: ['bo-chinh-tri'],
  issuedOn: '2013-12-12',
};

const ISSUERS: Issuer[] = ['Bộ Chính trị', 'Chính phủ'].map((name) => ({
  id: name === 'Chính phủ' ? 'chinh-phu' : 'bo-chinh-tri',
  names: [{ name }],
  variants: [],
  level: 'trung-uong',
  jurisdiction: 'trung-uong',
  suffixes: [name === 'Chính phủ' ? 'CP' : 'TW'],
}));

test.each([
  ['the term in which it was issued', 'Quyết định số 217-QĐ/TW của Bộ Chính trị khóa XI', 'linked'],
  ['another term of the Central Committee', 'Quyết định số 217-QĐ/TW của Bộ Chính trị khóa XIII', 'not-held'],
  ['its date and another issuer', 'Quyết định số 217-QĐ/TW ngày 12/12/2013 của Chính phủ', 'suspect'],
])('a document cited with %s', (_facts, text, state) => {
  const [mention] = resolvedIn(
    [
      { facts: REPORT, mentions: mentionsOf(text) },
      { facts: POLITBURO, mentions: [] },
    ],
    ISSUERS,
  );
  expect(mention?.resolution.state).toBe(state);
});
