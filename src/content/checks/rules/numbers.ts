import { parseDocumentNumber } from '../../../language/numbers/document-number.ts';
import type { DocumentNumber } from '../../../language/numbers/document-number.ts';
import { DOCUMENT_KINDS } from '../../../language/kinds/kinds.ts';
import { rangeOfValue, textAt } from '../../read/yaml-tree.ts';
import { createProblem } from '../problem.ts';
import type { Rule } from '../corpus.ts';

/** Numbers that have no shape of a number, and numbers whose type group is another kind's. */
export const findOddNumbers: Rule = ({ documents }) =>
  documents.flatMap(({ source, frontmatter }) => {
    const written = textAt(frontmatter, ['number']);
    if (!frontmatter || !written?.trim()) return [];
    const range = rangeOfValue(frontmatter, ['number']);
    const number = parseDocumentNumber(written);
    if (!number) return [createProblem('so-khong-doc-duoc', source, range, { values: { so: written } })];
    const kind = textAt(frontmatter, ['kind']) ?? '';
    const kinds = kindsOf(number);
    if (kinds.length === 0 || kinds.includes(kind) || !DOCUMENT_KINDS.some(({ name }) => name === kind)) return [];
    const values = { 'ky-hieu': number.type ?? '', 'loai-theo-so': kinds.join(' hoặc '), loai: kind };
    return [createProblem('so-khac-loai', source, range, { values })];
  });

/**
 * The kinds that a number's type group may stand for. The Party writes `QĐ` for Quy định and Quy chế too; a number
 * without a type group (official letters, the National Assembly) says nothing of the kind.
 */
function kindsOf({ family, type }: DocumentNumber): string[] {
  if (type === undefined) return [];
  const fold = type.toUpperCase();
  const hasSymbol = (symbols: readonly string[]) => symbols.some((symbol) => symbol.toUpperCase() === fold);
  const kinds = DOCUMENT_KINDS.filter(
    (kind) => hasSymbol(kind.symbols) || (family === 'party' && 'partySymbols' in kind && hasSymbol(kind.partySymbols)),
  ).map(({ name }): string => name);
  return family === 'party' && fold === 'QĐ' ? [...kinds, 'Quy định', 'Quy chế'] : kinds;
}
