import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from '../../../../src/works/document.ts';
import type { Works } from '../../../../src/works/model.ts';
import { gather, held, report, reportOf } from './corpus-of.ts';

/** Numbers, days and bodies that meet in few forms, so that works must be told apart. */
const CITATIONS = fc
  .record({
    kind: fc.constantFrom(
      'Kế hoạch số {n}/KH-UBND',
      'Kế hoạch số {n}-KH/TU',
      'Kế hoạch số {n}/KH-STTTT',
      'Kế hoạch số {n}-KH/STTTT',
      'Quyết định số {n}/QĐ-TTg',
      'Nghị định số {n}/2022/NĐ-CP',
    ),
    number: fc.constantFrom('7', '07', '12'),
    when: fc.constantFrom('', ' ngày 05/1/2022', ' ngày 06/2/2023', ' năm 2022'),
    body: fc.constantFrom(
      '',
      ' của UBND tỉnh',
      ' của UBND tỉnh Bắc Ninh',
      ' của UBND huyện Yên Thế',
      ' của Sở Thông tin và Truyền thông',
      ' của Đảng ủy Sở Thông tin và Truyền thông',
      ' của Tỉnh ủy',
    ),
  })
  .map(({ kind, number, when, body }) => kind.replace('{n}', number) + when + body);

const HELD: readonly DocumentFacts[] = [
  held('directives/2022/7-kh-ubnd', {
    kind: 'Kế hoạch',
    number: '7/KH-UBND',
    issuers: ['ubnd'],
    issuedOn: '2022-01-05',
  }),
  held('directives/2023/12-kh-stttt', {
    kind: 'Kế hoạch',
    number: '12/KH-STTTT',
    issuers: ['so-tttt'],
    issuedOn: '2023-02-06',
  }),
  held('directives/2023/7-qd-ttg', { number: '7/QĐ-TTg', issuers: ['thu-tuong'], issuedOn: '2023-02-06' }),
  held('directives/khong-ro-nam/12-kh-tu', { kind: 'Kế hoạch', number: '12-KH/TU', issuers: ['tinh-uy'] }),
];

const texts = fc.array(CITATIONS, { minLength: 1, maxLength: 8 });
const documents = fc.subarray([...HELD]);

/** Everything that a reader meets: the works, and where each mention leads. */
const shown = ({ works, signposts, mentions }: Works): unknown => ({
  works: [...works.values()].map((work) =>
    work.isHeld
      ? work.id
      : {
          ...work,
          writings: [...work.writings].sort(),
          issuers: [...work.issuers].sort(),
          dates: [...work.dates].sort(),
          number: undefined,
        },
  ),
  signposts: [...signposts],
  mentions: mentions.map(({ from, block, resolution }) => JSON.stringify([from, block, resolution])).sort(),
});

describe('gathering', () => {
  test('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(texts, texts, documents, (a, b, own) => {
        const first = report(...a);
        const second = { ...reportOf({ issuers: ['ubnd-bac-ninh'], issuedOn: '2024-05' }, ...b) };
        second.facts = { ...second.facts, id: 'reports/2024/bac-ninh' };
        expect(shown(gather([second, first], ...own.toReversed()))).toEqual(shown(gather([first, second], ...own)));
      }),
      { numRuns: 150 },
    );
  });

  test('leaves no mention without its state, and no citation not held without a work that quotes it', () => {
    fc.assert(
      fc.property(texts, documents, (a, own) => {
        const citing = report(...a);
        const { works, mentions, mentionsByWork } = gather([citing], ...own);
        expect(mentions).toHaveLength(citing.mentions.length);
        for (const mention of mentions) {
          if (mention.resolution.state !== 'not-held') continue;
          const id = mention.resolution.work ?? '';
          expect(works.get(id)?.isHeld).toBe(false);
          expect(mentionsByWork.get(id)).toContain(mention);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('never gives a work and a signpost, or two works, one address', () => {
    fc.assert(
      fc.property(texts, documents, (a, own) => {
        const { works, signposts } = gather([report(...a)], ...own);
        expect([...signposts.keys()].filter((id) => works.has(id))).toEqual([]);
        for (const targets of signposts.values()) for (const id of targets) expect(works.has(id)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps every address when a document is added: the page is there still, or leads to a work', () => {
    fc.assert(
      fc.property(texts, documents, fc.constantFrom(...HELD), (a, own, added) => {
        const before = gather([report(...a)], ...own.filter(({ id }) => id !== added.id));
        const after = gather([report(...a)], ...own.filter(({ id }) => id !== added.id), added);
        const lost = [...before.works.keys(), ...before.signposts.keys()].filter(
          (id) => !after.works.has(id) && !after.signposts.has(id),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps the address that separators told when the document held proves another side', () => {
    const citing = report('Kế hoạch số 12-KH/STTTT ngày 06/2/2023');
    const address = 'directives/2023/12-kh-stttt-dang-uy';
    expect([...gather([citing]).works.keys()]).toContain(address);
    expect(gather([citing], ...HELD).signposts.get(address)).toEqual(['directives/2023/12-kh-stttt']);
  });

  test('changes only states when a document held is removed: what was linked or suspect is not held, or undecided', () => {
    const citing = report(
      'Kế hoạch số 7/KH-UBND ngày 05/1/2022 của UBND tỉnh',
      'Quyết định số 7/QĐ-TTg ngày 06/2/2023',
    );
    const states = (...own: DocumentFacts[]): string[][] =>
      gather([citing], ...own).mentions.map(({ resolution }) => [
        resolution.state,
        'work' in resolution ? (resolution.work ?? '') : '',
      ]);
    expect(states(...HELD)).toEqual([
      ['linked', 'directives/2022/7-kh-ubnd'],
      ['linked', 'directives/2023/7-qd-ttg'],
    ]);
    expect(states()).toEqual([
      ['not-held', 'directives/2022/7-kh-ubnd'],
      ['not-held', 'directives/2023/7-qd-ttg'],
    ]);
  });
});
