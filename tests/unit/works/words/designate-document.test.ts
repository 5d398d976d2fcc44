import { describe, expect, test } from 'vitest';
import { designateDocument, nameDocument, titleBeside } from '../../../../src/works/words/designate-document.ts';

describe('the name of a document', () => {
  test.each([
    [{ kind: 'Chỉ thị', number: '33/CT-TTg', title: 'Về dân vận' }, 'Chỉ thị số 33/CT-TTg', 'Về dân vận'],
    [{ kind: 'Chỉ thị', number: '18-CT/TW' }, 'Chỉ thị số 18-CT/TW', undefined],
    [{ kind: 'Báo cáo', number: '/BC-STTTT', title: 'Kết quả' }, 'Báo cáo số …/BC-STTTT', 'Kết quả'],
    [{ kind: 'Nghị quyết', title: 'Nghị quyết Đại hội XIX' }, 'Nghị quyết Đại hội XIX', undefined],
    [
      { kind: 'Kế hoạch', number: '104/KH-UBND', title: 'Kế hoạch số 104/KH-UBND của tỉnh' },
      'Kế hoạch số 104/KH-UBND của tỉnh',
      undefined,
    ],
    [
      { kind: 'Nghị quyết', number: '12/NQ-HĐND', title: 'Nghị quyết về phí' },
      'Nghị quyết số 12/NQ-HĐND',
      'Nghị quyết về phí',
    ],
    [{ kind: 'Luật', title: 'Luật sư' }, 'Luật sư', undefined],
    [{ kind: 'Công văn' }, 'Công văn', undefined],
  ] as const)('of %o says its kind once', (document, designation, title) => {
    expect(designateDocument(document)).toBe(designation);
    expect(titleBeside(document)).toBe(title);
  });

  test('on one line joins designation and title', () => {
    expect(nameDocument({ kind: 'Chỉ thị', number: '33/CT-TTg', title: 'Về dân vận' })).toBe(
      'Chỉ thị số 33/CT-TTg: Về dân vận',
    );
    expect(nameDocument({ kind: 'Nghị quyết', title: 'Nghị quyết Đại hội XIX' })).toBe('Nghị quyết Đại hội XIX');
  });
});
