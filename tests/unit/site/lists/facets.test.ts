import { expect, test } from 'vitest';
import {
  issuerLinks,
  issuersByLevel,
  kindLinks,
  topicLinks,
  yearLinks,
} from '../../../../src/site/lists/facet-links.ts';
import { facetPages } from '../../../../src/site/lists/facet-pages.ts';
import { topicFacets, yearFacets } from '../../../../src/site/lists/facets.ts';
import { modelOf } from '../model-of.ts';

const model = await modelOf({
  'directives/2021/7-ttlt': {
    facts: {
      kind: 'Thông tư liên tịch',
      issuer: ['bo-tai-chinh', 'bo-noi-vu'],
      issuedOn: '2021',
      topics: ['Ăn', 'Đất'],
    },
  },
  'directives/2022/8-tt': { facts: { kind: 'Thông tư', issuer: 'bo-noi-vu', issuedOn: '2022-05', topics: ['Đất'] } },
  'directives/khong-ro-nam/quy-che': { facts: { kind: 'Quy chế' } },
});

test('documents are browsed by year, the newest first; those without a year are in none', () => {
  expect(yearLinks(model)).toEqual([
    { label: '2022', url: '/nam/2022/', count: 1 },
    { label: '2021', url: '/nam/2021/', count: 1 },
  ]);
});

test('kinds stand in order of significance', () => {
  expect(kindLinks(model).map(({ label }) => label)).toEqual(['Thông tư liên tịch', 'Thông tư', 'Quy chế']);
});

test('topics stand in the order of the Vietnamese alphabet, a document under each of its own', () => {
  expect(topicLinks(model).map(({ label, count }) => [label, count])).toEqual([
    ['Ăn', 1],
    ['Đất', 2],
  ]);
});

test('a joint document counts for each of its issuers', () => {
  expect(issuerLinks(model)).toEqual([
    { label: 'Bộ Nội vụ', url: '/co-quan/bo-noi-vu/', count: 2 },
    { label: 'Bộ Tài chính', url: '/co-quan/bo-tai-chinh/', count: 1 },
  ]);
});

test('the bodies of each level are listed, those without a document too', () => {
  expect(issuersByLevel(model).map(({ label, links }) => [label, links.map((link) => link.label)])).toEqual([
    ['Trung ương', ['Bộ Nội vụ', 'Bộ Tài chính']],
    ['Cấp tỉnh', ['Ủy ban nhân dân tỉnh']],
    ['Sở, ban, ngành', ['Sở Nội vụ']],
  ]);
});

test('the list of a value is cut into pages, the first at the address of the list', () => {
  const [facet] = yearFacets(model);
  const document = facet?.documents[0];
  const many = facet && document && { ...facet, documents: Array.from({ length: 51 }, () => document) };
  const pages = facetPages(many ? [many] : []);
  expect(pages.map(({ param, page }) => [param, page.number, page.entries.length])).toEqual([
    [undefined, 1, 50],
    ['trang/2', 2, 1],
  ]);
});

test('the address of a value is made of its words', () => {
  expect(topicFacets(model).map(({ slug, url }) => [slug, url])).toEqual([
    ['an', '/chu-de/an/'],
    ['dat', '/chu-de/dat/'],
  ]);
});
