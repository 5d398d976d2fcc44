import { describe, expect, test } from 'vitest';
import { followDocuments } from '../../../../../src/content/checks/against/follow-documents.ts';
import type { PublishedDocument } from '../../../../../src/content/published/published-state.ts';

const document = (address: string, facts: Partial<PublishedDocument> = {}): PublishedDocument => ({
  address,
  kind: 'Kế hoạch',
  number: '62/KH-STTTT',
  issuedOn: '2021-04-02',
  title: 'Thực hiện công tác dân vận',
  hash: address,
  formerly: [],
  anchors: [],
  links: new Map(),
  ...facts,
});

const OLD = 'van-ban/2021/62-kh-stttt/';
const NEW = 'van-ban/2022/63-kh-stttt/';
const OTHER = 'van-ban/2022/64-kh-stttt/';
const FLOOD = { number: '9/KH-STTTT', issuedOn: '2021-09-09', title: 'Phòng, chống thiên tai' };

/** What became of the one document published before. */
function follow(now: readonly PublishedDocument[], isFileThere = false): string {
  const before = { documents: [document(OLD)], cited: [] };
  const [fate] = followDocuments(before, { documents: now, cited: [] }, (address) => isFileThere && address === OLD);
  return [fate?.state, fate?.now?.address].filter(Boolean).join(' ');
}

describe('a document that was published', () => {
  test.each([
    ['as it was', [document(OLD)], `stays ${OLD}`],
    ['with another number', [document(OLD, { hash: 'x', number: '63/KH-STTTT' })], `stays ${OLD}`],
    [
      'with another date and title',
      [document(OLD, { hash: 'x', issuedOn: '2021-05-02', title: 'Khác' })],
      `stays ${OLD}`,
    ],
    [
      'with another number and a mended title',
      [document(OLD, { hash: 'x', number: '63/KH-STTTT', title: 'Về thực hiện công tác dân vận' })],
      `stays ${OLD}`,
    ],
  ])('stays at its address %s', (_, now, fate) => {
    expect(follow(now)).toBe(fate);
  });

  test('stays where its file is there and not sound', () => {
    expect(follow([], true)).toBe('stays');
  });

  test.each([
    ['by its file', [document(NEW, { hash: OLD, number: '1/KH-A', issuedOn: '2022', title: 'Khác' })]],
    ['by number and title, the year corrected', [document(NEW, { issuedOn: '2022-04-02' })]],
    ['by date and title, the number corrected', [document(NEW, { number: '63/KH-STTTT' })]],
    ['because it says so', [document(NEW, { ...FLOOD, formerly: [OLD] }), document(OTHER)]],
    ['by more than another has of it', [document(OTHER, { number: '63/KH-STTTT' }), document(NEW)]],
  ])('has moved, known again %s', (_, now) => {
    expect(follow(now)).toBe(`moved ${NEW}`);
  });

  test.each([
    ['nothing is like it', [document(NEW, FLOOD)]],
    ['only the title is', [document(NEW, { number: '63/KH-STTTT', issuedOn: '2022-04-02' })]],
    ['two are as much like it', [document(NEW), document(OTHER)]],
    ['the one like it is of another kind', [document(NEW, { kind: 'Báo cáo' })]],
    ['nothing is there', []],
  ])('is gone where %s', (_, now) => {
    expect(follow(now)).toBe('gone');
  });

  test.each([
    ['by another document', [document(OLD, { hash: 'x', ...FLOOD })], 'taken'],
    ['by another, and it stands elsewhere', [document(OLD, { hash: 'x', ...FLOOD }), document(NEW)], `taken ${NEW}`],
    [
      'by one without a title, and it stands elsewhere',
      [document(OLD, { hash: 'x', number: '9/KH-STTTT', issuedOn: '2021' }), document(NEW)],
      `taken ${NEW}`,
    ],
  ])('has its address taken %s', (_, now, fate) => {
    expect(follow(now)).toBe(fate);
  });

  test('is not taken for a neighbour that was published before as well', () => {
    const twin = document('van-ban/2021/62-kh-stttt-2/');
    const before = { documents: [document(OLD), twin], cited: [] };
    const fates = followDocuments(before, { documents: [twin], cited: [] }, () => false);
    expect(fates.map(({ state }) => state)).toEqual(['gone', 'stays']);
  });
});
