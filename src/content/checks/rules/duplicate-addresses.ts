import { createSourceText } from '../../read/source-text.ts';
import { createProblem } from '../problem.ts';
import type { Rule } from '../corpus.ts';

/** Files whose addresses a host that does not tell `A` from `a` would mix up; told at all but the first. */
export const findDuplicateAddresses: Rule = ({ documents }) => {
  const pathByAddress = new Map<string, string>();
  return documents.flatMap(({ id, source: { path } }) => {
    const address = id.normalize('NFC').toLowerCase();
    const first = pathByAddress.get(address);
    if (first === undefined) {
      pathByAddress.set(address, path);
      return [];
    }
    return [
      createProblem('dia-chi-trung', createSourceText(path, ''), { start: 0, end: 0 }, { values: { tep: first } }),
    ];
  });
};
