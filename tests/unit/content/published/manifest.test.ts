import { expect, test } from 'vitest';
import { readManifest, writeManifest } from '../../../../src/content/published/manifest.ts';
import { publishedStateOf } from '../../../../src/content/published/published-state.ts';
import { readModel } from '../../../../src/content/read/read-model.ts';

const state = publishedStateOf(await readModel('tests/fixtures/sites/states/content'));

test('what is written is read again as it was', () => {
  expect(state.documents).toHaveLength(9);
  expect(state.documents.some(({ links }) => links.size > 0)).toBe(true);
  expect(state.documents.some(({ anchors }) => anchors.length > 0)).toBe(true);
  expect(readManifest(writeManifest(state))).toEqual(state);
});

test('a document is one line, without what is empty', () => {
  const document = {
    address: 'van-ban/2021/33-ct-ttg/',
    kind: 'Chỉ thị',
    number: '33/CT-TTg',
    issuedOn: '2021-11-26',
    hash: '0123456789abcdef',
    formerly: ['van-ban/khong-ro-nam/33-ct-ttg/'],
    anchors: ['p1', 'p2'],
    links: new Map([['van-ban/2016/110-nq-tu/', ['Nghị quyết số 110-NQ/TU']]]),
  };
  const bare = { address: 'van-ban/2020/a/', kind: 'Quy chế', hash: '0', formerly: [], anchors: [], links: new Map() };
  expect(writeManifest({ documents: [document, bare], cited: ['van-ban/2019/1-nq-tu/'] }).split('\n')).toEqual([
    '{"version":1,"documents":[',
    '{"address":"van-ban/2021/33-ct-ttg/","kind":"Chỉ thị","number":"33/CT-TTg","issuedOn":"2021-11-26","hash":"0123456789abcdef","formerly":["van-ban/khong-ro-nam/33-ct-ttg/"],"anchors":"p1..2","links":{"van-ban/2016/110-nq-tu/":["Nghị quyết số 110-NQ/TU"]}},',
    '{"address":"van-ban/2020/a/","kind":"Quy chế","hash":"0"}',
    '],"cited":[',
    '"van-ban/2019/1-nq-tu/"',
    ']}',
    '',
  ]);
});

test.each(['', 'x', '{}', '[]', '{"version":2,"documents":[],"cited":[]}'])('“%s” is no manifest', (text) => {
  expect(readManifest(text)).toBeUndefined();
});
