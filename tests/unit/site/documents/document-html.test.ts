import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/content/read/model.ts';
import type { HtmlPiece } from '../../../../src/content/read/reading.ts';
import { bodyHtml, titleHtml } from '../../../../src/site/documents/document-html.ts';
import { documentsById } from '../../../../src/site/documents/documents.ts';
import { modelOf, statesModel } from '../model-of.ts';

const model = await statesModel();
const report = documentsById(model).get('reports/2025/12-bc-stttt');

/** The report with other pieces of HTML; they name its mentions by their places. */
const withPieces = (...pieces: HtmlPiece[]): Document => {
  if (!report) throw new Error('The fixture lacks its report');
  return { ...report, body: { ...report.body, html: [{ tag: 'p', anchors: [], words: 0, pieces }] } };
};

const mentionOf = (text: string): number => report?.body.mentions.findIndex((mention) => mention.text === text) ?? -1;

describe('the text of a document', () => {
  test('has a link in each hole, with its state and the name of its preview', () => {
    const mention = mentionOf('Kế hoạch số 45/KH-UBND ngày 05/3/2021 của UBND tỉnh');
    expect(bodyHtml(model, withPieces('<p>Theo ', { mention, html: 'Kế hoạch <b>45</b>' }, '.</p>'))).toBe(
      '<p>Theo <a class="citation" data-state="linked" data-preview="xem-truoc-directives-2021-45-kh-ubnd-agrees-number-date-issuer" href="/van-ban/2021/45-kh-ubnd/">Kế hoạch <b>45</b></a>.</p>',
    );
  });

  test('has plain words where a mention is no citation', () => {
    const mention = mentionOf('báo cáo số 12/BC-STTTT');
    expect(bodyHtml(model, withPieces('<p>', { mention, html: 'báo cáo' }, '</p>'))).toBe('<p>báo cáo</p>');
  });
});

describe('the title of a document', () => {
  test('has its links and its words kept together, and nothing of it is markup', async () => {
    const other = await modelOf({
      'directives/2021/1-kh-ubnd': { facts: { kind: 'Kế hoạch', number: '1/KH-UBND', issuedOn: '2021-01-02' } },
      'directives/2021/2-cv-snv': {
        facts: { kind: 'Công văn', title: 'Về <b> & Kế hoạch số 1/KH-UBND ngày 02/01/2021' },
      },
    });
    const facts = documentsById(other).get('directives/2021/2-cv-snv')?.facts;
    const title = facts && titleHtml(other, facts);
    expect(title?.anchor).toBe('trich-yeu');
    expect(title?.html).toMatch(/^Về &lt;b&gt; &amp; <a class="citation" data-state="linked" [^>]*>Kế hoạch /u);
    expect(title?.html).toContain('<span class="together">số 1/KH-UBND</span> ');
  });

  test('is absent where nobody states it', () => {
    expect(
      titleHtml(model, { id: 'x', collection: 'reports', kind: 'Báo cáo', issuers: [], aliases: [], relations: [] }),
    ).toBe(undefined);
  });
});
