import { isPartialDate } from '../../../language/dates/partial-date.ts';
import { rangeOfValue, valueAt } from '../../read/yaml-tree.ts';
import { createProblem } from '../problem.ts';
import type { Rule } from '../corpus.ts';

/** The year folder is part of the address, so it must be the year of issue wherever that is known. */
export const findWrongYearFolders: Rule = ({ documents }) =>
  documents.flatMap(({ source, frontmatter, collection, year }) => {
    const date = String(valueAt(frontmatter?.value, ['issuedOn']) ?? '');
    if (!frontmatter || !isPartialDate(date) || date.slice(0, 4) === year) return [];
    const values = { ngay: date, nam: year, 'goi-y': `${collection}/${date.slice(0, 4)}/` };
    return [createProblem('nam-khong-khop', source, rangeOfValue(frontmatter, ['issuedOn']), { values })];
  });
