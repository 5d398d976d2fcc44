import { expect, test } from 'vitest';
import { relationGroups } from '../../../../src/site/documents/relations.ts';
import { documentsById } from '../../../../src/site/documents/documents.ts';
import { modelOf } from '../model-of.ts';

const model = await modelOf({
  'directives/2021/1-kh-ubnd': { facts: { kind: 'Kế hoạch', number: '1/KH-UBND', issuedOn: '2021' } },
  'reports/2024/2-bc-snv': {
    facts: {
      kind: 'Báo cáo',
      number: '2/BC-SNV',
      issuer: 'so-noi-vu',
      issuedOn: '2024',
      title: 'Kết quả',
      relations: [
        { type: 'bao-cao-ve', target: 'directives/2021/1-kh-ubnd' },
        { type: 'can-cu', target: 'directives/1999/khong-co' },
      ],
    },
  },
});

const groupsOf = (id: string): Record<string, string[]> => {
  const document = documentsById(model).get(id);
  const groups = document ? relationGroups(model, document.facts) : [];
  return Object.fromEntries(groups.map(({ name, others }) => [name, others.map(({ designation }) => designation)]));
};

test('a relation is shown on both sides; one to a document that is not there is left out', () => {
  expect(groupsOf('reports/2024/2-bc-snv')).toEqual({ 'Báo cáo việc thực hiện': ['Kế hoạch số 1/KH-UBND'] });
  expect(groupsOf('directives/2021/1-kh-ubnd')).toEqual({ 'Được báo cáo tại': ['Báo cáo số 2/BC-SNV'] });
});
