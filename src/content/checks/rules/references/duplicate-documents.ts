import { documentNumberKey, parseDocumentNumber } from '../../../../language/numbers/document-number.ts';
import { rangeOfValue } from '../../../read/yaml-tree.ts';
import { defineRule } from '../../rule.ts';

/**
 * Two files for one document: kind, number, issuer and date are equal. A number whose ordinal is blank names no single
 * document and is left alone.
 */
export const duplicateDocuments = defineRule({
  problems: {
    'van-ban-trung': {
      severity: 'LỖI',
      title: 'Văn bản trùng',
      wrong: 'Văn bản này cùng loại, số, cơ quan và ngày ban hành với {tep}.',
      repair: 'giữ một tệp; nếu là hai văn bản khác nhau, xem lại số, cơ quan hoặc ngày ban hành.',
    },
  },
  find: ({ documents }) => {
    const pathByIdentity = new Map<string, string>();
    return documents.flatMap(({ facts, source, frontmatter }) => {
      const number = facts?.number === undefined ? undefined : parseDocumentNumber(facts.number);
      if (!facts || !frontmatter || !number || number.ordinal === '') return [];
      const identity = JSON.stringify([facts.kind, documentNumberKey(number), facts.issuers, facts.issuedOn]);
      const first = pathByIdentity.get(identity);
      if (first === undefined) {
        pathByIdentity.set(identity, source.path);
        return [];
      }
      return [{ id: 'van-ban-trung', source, range: rangeOfValue(frontmatter, ['number']), values: { tep: first } }];
    });
  },
});
