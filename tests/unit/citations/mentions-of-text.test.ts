import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/citations/block.ts';
import { mentionsOfText } from '../../../src/citations/mentions-of-text.ts';
import { gatherWorks } from '../../../src/works/gather/gather-works.ts';
import type { DocumentFacts } from '../../../src/works/document.ts';

const HELD: DocumentFacts[] = [
  facts('directives/2024/57-nq-tw', 'Nghị quyết', { number: '57-NQ/TW', issuedOn: '2024-12-22' }),
  facts('directives/2022/06-qd-ttg', 'Quyết định', {
    number: '06/QĐ-TTg',
    issuedOn: '2022-01-06',
    aliases: ['Đề án 06'],
  }),
];

function facts(id: string, kind: DocumentFacts['kind'], more: Partial<DocumentFacts>): DocumentFacts {
  return { id, collection: 'directives', kind, issuers: [], aliases: [], relations: [], ...more };
}

function block(anchor: string, text: string, marks: Block['marks'] = []): Block {
  return { anchor, place: [], role: 'paragraph', text, section: [], marks };
}

/** What each mention of a report with these paragraphs leads to: its words, its state, and the document. */
function outcomes(...blocks: Block[]): [text: string, state: string, target?: string][] {
  const report = { ...facts('reports/2025/bao-cao', 'Báo cáo', { issuedOn: '2025' }), collection: 'reports' as const };
  const mentions = mentionsOfText(blocks).flatMap((reading) => reading.mentions);
  const documents = [{ facts: report, mentions }, ...HELD.map((held) => ({ facts: held, mentions: [] }))];
  return gatherWorks(documents, [], undefined).mentions.map(({ text, resolution }) =>
    resolution.state === 'linked' ? [text, resolution.state, resolution.work] : [text, resolution.state],
  );
}

describe('short names in a whole text', () => {
  test('a name declared in one paragraph cites the document in the next', () => {
    expect(
      outcomes(
        block('p1', 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 (sau đây gọi tắt là Nghị quyết 57).'),
        block('p2', 'Sở triển khai Nghị quyết 57; không nói Nghị quyết 571 hay Nghị quyết 57-KH.'),
      ).filter(([, state]) => state !== 'ignored'),
    ).toEqual([
      ['Nghị quyết số 57-NQ/TW ngày 22/12/2024', 'linked', 'directives/2024/57-nq-tw'],
      ['Nghị quyết 57', 'linked', 'directives/2024/57-nq-tw'],
    ]);
  });

  test('before and in its declaration the name says nothing', () => {
    expect(
      outcomes(
        block('p1', 'Triển khai Nghị quyết 57.'),
        block('p2', 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 (sau đây gọi tắt là Nghị quyết 57).'),
      ),
    ).toEqual([
      ['Nghị quyết 57', 'ignored'],
      ['Nghị quyết số 57-NQ/TW ngày 22/12/2024', 'linked', 'directives/2024/57-nq-tw'],
      ['Nghị quyết 57', 'ignored'],
    ]);
  });

  test('a name that a held document bears in its frontmatter leads to it, another such name to nothing', () => {
    expect(outcomes(block('p1', 'Triển khai Đề án 06, Đề án 08 và Kế hoạch 5 năm.'))).toEqual([
      ['Đề án 06', 'linked', 'directives/2022/06-qd-ttg'],
      ['Đề án 08', 'ignored'],
      ['Kế hoạch 5', 'ignored'],
    ]);
  });

  test('full mentions and editors’ marks stand before short names', () => {
    expect(
      outcomes(block('p1', 'Đề án 06/ĐA-UBND khác Đề án 06', [{ start: 22, end: 30, type: 'not-a-citation' }])).map(
        ([text]) => text,
      ),
    ).toEqual(['Đề án 06/ĐA-UBND']);
  });
});
